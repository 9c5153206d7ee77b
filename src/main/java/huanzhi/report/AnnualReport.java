package huanzhi.report;

import huanzhi.base.Refusal;
import huanzhi.document.model.Paper;
import huanzhi.report.figure.FigureDefinition;
import huanzhi.report.figure.FigureId;
import huanzhi.report.figure.FigureSet;
import huanzhi.report.figure.Figures;
import huanzhi.report.figure.FootCheck;
import huanzhi.report.figure.ManualFigure;
import huanzhi.report.figure.Wording;
import huanzhi.report.figure.WordingStyle;
import huanzhi.settings.SettingsService;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The annual report of any year: composed from the register, mended by the clerk, printed as a paper.
public final class AnnualReport {

    private final Database database;
    private final Figures figures;
    private final SettingsService settings;
    private final Outline outline = Outline.shipped();
    private final List<FootCheck> checks = FootCheck.shipped();
    private final ReportTexts texts = new ReportTexts();

    public AnnualReport(Database database, Figures figures, SettingsService settings) {
        this.database = database;
        this.figures = figures;
        this.settings = settings;
    }

    /// How this bureau words its figures.
    public Wording wording() {
        return new Wording(WordingStyle.of(settings.parameters()));
    }

    public FigureSet figures(int year) {
        return database.read(reading -> figures.of(reading, year));
    }

    /// The report as it stands; all that it counts comes from one look at the store.
    ///
    /// Refused where nobody has written down who the bureau was at the end of the year.
    public ReportDraft compose(int year) {
        var wording = wording();
        var terms = new Terms(year, settings.identityOn(LocalDate.of(year, 12, 31)));
        return database.read(reading -> compose(reading, wording, terms));
    }

    public Paper paper(ReportDraft draft, ReportForm form) {
        return ReportPaper.of(draft, form);
    }

    /// What the clerk wrote, by section.
    public Map<String, String> texts(int year) {
        return database.read(reading -> texts.of(reading, year));
    }

    /// Keeps what the clerk wrote for one section; an empty text takes it away. Refuses a section the outline has not.
    public void write(ReportText text) {
        var section = outline.section(text.section())
                .orElseThrow(() -> new Refusal("大纲里没有“" + text.section() + "”这一节，请从大纲中选择。"));
        database.transact("修改" + text.year() + "年度报告“" + section.name() + "”", transaction -> {
            texts.save(transaction, text);
            return null;
        });
    }

    /// Takes over last year's texts into the sections of `year` that are still empty, and says how many.
    public int copyLastYear(int year) {
        return database.transact("复制" + (year - 1) + "年度报告的文字", transaction -> {
            var before = texts.of(transaction, year - 1);
            if (before.isEmpty()) {
                throw new Refusal((year - 1) + "年度报告没有保存过文字，无可复制，请直接填写。");
            }
            before.keySet().removeAll(texts.of(transaction, year).keySet());
            before.forEach((section, content) -> texts.save(transaction, new ReportText(year, section, content)));
            return before.size();
        });
    }

    /// The figures that are typed by hand, filled in or not.
    public List<FigureDefinition> typedByHand() {
        return figures.book().definitions().stream()
                .filter(FigureDefinition::manual)
                .toList();
    }

    /// What was typed by hand for `year`, as it was typed.
    public Map<FigureId, ManualFigure> typed(int year) {
        return database.read(reading -> figures.typed(reading, year));
    }

    /// Keeps figures of `year` typed by hand as one operation, all or none; see [Figures#type].
    public void type(int year, List<ManualFigure> typed) {
        database.transact("填写" + year + "年手工指标", transaction -> {
            typed.forEach(figure -> figures.type(transaction, figure));
            return typed;
        });
    }

    private ReportDraft compose(Reading reading, Wording wording, Terms terms) {
        var counted = figures.of(reading, terms.year());
        var own = texts.of(reading, terms.year());
        var composition = new Composition(figures.book(), counted, new Weaver(counted, wording, terms), own);
        var sections = composition.sections(outline);
        return new ReportDraft(
                terms.year(),
                terms.bureau(),
                outline.version(),
                composition.words(outline.title()),
                composition.words(outline.officialTitle()),
                sections,
                counted,
                checks.stream()
                        .flatMap(check -> check.failure(counted, wording).stream())
                        .toList(),
                new Review(outline, figures.book(), own).warnings(sections, counted));
    }
}
