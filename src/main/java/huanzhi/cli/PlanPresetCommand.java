package huanzhi.cli;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.PlanMatterId;
import huanzhi.plan.PlanService;
import huanzhi.plan.RuleSet;
import huanzhi.plan.RuleSets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The rule sets that come with the program; with a name it plans a random draw by that one.
@Command(name = "preset", description = "列出随程序附带的抽查规则；写明名称则按它登记或者修改一条双随机计划")
final class PlanPresetCommand extends OfficeCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "规则", description = "规则名称，如 88号县级")
    private String name;

    @Option(names = "--matter", paramLabel = "计划编号", description = "改哪一条计划的规则；不写则新登记一条")
    private String matter;

    @Option(names = "--year", paramLabel = "年份", description = "登记到哪一年的计划；不写则为当年")
    private Integer year;

    PlanPresetCommand(Offices offices) {
        super(offices);
    }

    @Override
    Optional<Answer> answerWithoutOffice(OfficeOptions options) {
        return name == null ? Optional.of(list()) : Optional.empty();
    }

    @Override
    Answer answer(Office office) {
        if (name == null) {
            return list();
        }
        var rules = RuleSets.preset(name);
        var stored = matter == null ? add(office, rules) : change(office.plan().plans(), rules);
        var data = new LinkedHashMap<String, Object>();
        data.put("number", stored.content().number());
        data.put("name", stored.content().name());
        data.put("preset", rules.name());
        return Answer.of(
                "检查计划 " + stored.content().number() + "“" + stored.content().name() + "”按“" + rules.name() + "”抽取。",
                data);
    }

    private Stored<PlanMatterId, PlanMatter> add(Office office, RuleSet rules) {
        return office.plan().plans().planning().add(PlanMatter.random(year == null ? today().getYear() : year, rules));
    }

    private Stored<PlanMatterId, PlanMatter> change(PlanService plans, RuleSet rules) {
        var stored = plans.matter(matter).orElseThrow(() -> new Refusal("没有编号为“" + matter + "”的检查计划，请核对编号。"));
        return plans.planning()
                .change(new Stored<>(
                        stored.id(), stored.version(), stored.content().drawnBy(rules)));
    }

    private static Answer list() {
        var sentences = new ArrayList<String>();
        var presets = RuleSets.presets().stream()
                .<Map<String, ?>>map(rules -> PlanAnswers.rules(rules, sentences))
                .toList();
        return new Answer(sentences, Map.of("presets", presets));
    }
}
