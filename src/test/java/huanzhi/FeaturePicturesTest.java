package huanzhi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.NumberPattern;
import huanzhi.complaint.Channel;
import huanzhi.complaint.Complaint;
import huanzhi.complaint.Complaint.Complainant;
import huanzhi.complaint.ComplaintId;
import huanzhi.complaint.ComplaintRow;
import huanzhi.complaint.Complaints;
import huanzhi.complaint.Medium;
import huanzhi.complaint.Nature;
import huanzhi.complaint.ReplyMethod;
import huanzhi.complaint.Satisfaction;
import huanzhi.complaint.TimeLimits;
import huanzhi.complaint.Verdict;
import huanzhi.complaint.ui.ComplaintScreens;
import huanzhi.inspection.Handling;
import huanzhi.inspection.Inspection;
import huanzhi.inspection.InspectionId;
import huanzhi.inspection.InspectionRow;
import huanzhi.inspection.InspectionSource;
import huanzhi.inspection.Inspections;
import huanzhi.inspection.ui.InspectionScreens;
import huanzhi.sheet.ui.Desk;
import huanzhi.store.NumberedRecords;
import huanzhi.ui.Kits;
import huanzhi.ui.Pages;
import huanzhi.ui.Screen;
import huanzhi.ui.ScreenPicture;
import huanzhi.ui.ScriptedDialogs;
import huanzhi.ui.Tasks;
import huanzhi.ui.Theme;
import huanzhi.ui.table.ListAndDetail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A picture of every page of every room, for people to look at.
class FeaturePicturesTest {

    private static final Path PICTURES = Path.of("target", "screens");

    @TempDir
    Path folder;

    private final Pages pages = new Pages();
    private final Tasks tasks = Tasks.onThreads(Kits.failing());
    private County county;
    private Desk desk;

    @BeforeAll
    static void startToolkit() throws Exception {
        Tasks.startToolkit();
        Tasks.onScreen(() -> {
            Theme.LIGHT.choose();
            return true;
        });
    }

    @BeforeEach
    void open() {
        county = new County(folder);
        desk = Desks.over(county.database, Kits.with(folder, new ScriptedDialogs(), pages, tasks));
    }

    @AfterEach
    void close() {
        county.close();
    }

    @Test
    void inspections() throws Exception {
        var records = new NumberedRecords<InspectionId, Inspection>(
                county.database, new Inspections(), "检查", () -> new NumberPattern("检查〔{年}〕{序号}号"));
        for (var i = 0; i < 60; i++) {
            records.add(inspection(i));
        }
        var screens = Tasks.onScreen(() -> new InspectionScreens(
                desk,
                records,
                null,
                Desks.enterprises(desk).picker(),
                Desks.officers(desk).picker()));
        list("inspections", screens::list, InspectionRow::id);
        page(
                "inspection",
                () -> screens.open(
                        county.database.read(new Inspections()::rows).getFirst().id()));
    }

    @Test
    void complaints() throws Exception {
        var records = new NumberedRecords<ComplaintId, Complaint>(
                county.database, new Complaints(), "投诉", () -> new NumberPattern("投〔{年}〕{序号}号"));
        for (var i = 0; i < 60; i++) {
            records.add(complaint(i));
        }
        var screens = Tasks.onScreen(() -> new ComplaintScreens(
                desk,
                records,
                null,
                TimeLimits.bundled(),
                Desks.enterprises(desk).picker(),
                Desks.officers(desk).picker()));
        list("complaints", screens::list, ComplaintRow::id);
        page(
                "complaint",
                () -> screens.open(
                        county.database.read(new Complaints()::rows).getFirst().id()));
    }

    /// With its first row selected, so that the card is in the picture.
    @SuppressWarnings("unchecked")
    private <R> void list(String name, Supplier<Screen> make, Function<R, ?> id) throws Exception {
        var list = (ListAndDetail<R>) Tasks.onScreen(make::get);
        Tasks.onScreen(() -> {
            list.onShown();
            return true;
        });
        tasks.awaitQuiet();
        new ScreenPicture(tasks, Theme.LIGHT)
                .of(
                        list.root(),
                        () -> list.table().select(id.apply(list.table().rows().getFirst())),
                        1,
                        PICTURES.resolve(name + ".png"));
        assertTrue(Files.size(PICTURES.resolve(name + ".png")) > 20_000);
    }

    private void page(String name, Runnable open) throws Exception {
        Tasks.onScreen(() -> {
            open.run();
            return true;
        });
        tasks.awaitQuiet();
        new ScreenPicture(tasks, Theme.LIGHT).of(pages.front(), 1, PICTURES.resolve(name + ".png"));
    }

    private Inspection inspection(int i) {
        var found = i % 4 == 0 ? 2 : 0;
        return new Inspection(
                "",
                i % 3 == 0 ? county.farm : county.paperMill,
                InspectionSource.values()[i % InspectionSource.values().length],
                i % 7 != 0,
                LocalDate.of(2024, 1, 8).plusDays(i * 5L),
                "青溪镇工业园",
                "污染防治设施运行情况，排污许可证执行情况",
                "现场检查时该单位正在生产，废水处理设施运行正常，台账齐全。",
                new Inspection.Problems(found, i % 8 == 0 ? found : 0),
                found > 0 ? Handling.ORDERED_TO_CORRECT : Handling.NOTHING_FOUND,
                List.of(county.officers.get(0), county.officers.get(1)),
                i % 5 == 0
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(2024, 1, 18).plusDays(i * 5L)),
                "");
    }

    private Complaint complaint(int i) {
        var received = LocalDate.of(2026, 9, 20).minusDays(i * 4L);
        var closed = i > 5 ? Optional.of(received.plusDays(12)) : Optional.<LocalDate>empty();
        return new Complaint(
                "",
                i % 2 == 0 ? "GD20260" + i : "",
                Channel.values()[i % Channel.values().length],
                i % 2 == 0 ? Nature.WORK_ORDER : Nature.PETITION,
                received,
                new Complainant(i % 4 == 0 ? "" : "甘一鸣", i % 4 == 0 ? "" : "139****0000", i % 3 == 0),
                i % 2 == 0 ? Optional.of(county.paperMill) : Optional.empty(),
                i % 2 == 0 ? "青溪造纸厂" : "路边废料堆",
                "青溪镇下街 " + i + " 号旁",
                i % 2 == 0 ? Set.of(Medium.WATER, Medium.ODOUR) : Set.of(Medium.NOISE),
                "夜间机器声音大，影响休息；门前小溪水发黑，有泡沫。",
                new Complaint.Handling(
                        Optional.of(received),
                        Optional.of(county.officers.get(i % 3)),
                        Optional.of(received.plusDays(i == 0 ? 60 : 7)),
                        closed.isPresent() ? Verdict.PARTLY_TRUE : Verdict.OPEN,
                        closed.isPresent() ? "经现场核查，夜间确有作业，昼间监测达标。" : "",
                        closed.isPresent() ? "责令调整作业时间，加装隔声罩。" : "",
                        closed,
                        closed,
                        closed.isPresent() ? ReplyMethod.PHONE : ReplyMethod.NONE,
                        closed.isPresent() ? Satisfaction.SATISFIED : Satisfaction.UNKNOWN),
                "");
    }
}
