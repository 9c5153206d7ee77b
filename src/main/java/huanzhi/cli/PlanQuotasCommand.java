package huanzhi.cli;

import huanzhi.base.Refusal;
import huanzhi.plan.CategoryQuota;
import huanzhi.plan.RuleSet;
import huanzhi.plan.RuleSets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The quotas of a year's quarters by a preset on the register, as they come out if each quarter draws what it should.
@Command(name = "quotas", description = "按一套抽查规则算出本县一年四季的应抽数，列出算式")
final class PlanQuotasCommand extends OfficeCommand {

    private static final int QUARTERS = 4;

    @Option(names = "--preset", paramLabel = "规则", description = "随程序附带的规则名称；不写则为第一套，见 plan preset")
    private String preset;

    @Option(names = "--quarter", paramLabel = "季度", description = "1 到 4；不写则四个季度都列出")
    private Integer quarter;

    @Option(names = "--year", paramLabel = "年份", description = "不写则为当年")
    private Integer year;

    PlanQuotasCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        if (quarter != null && (quarter < 1 || quarter > QUARTERS)) {
            throw new Refusal("季度 " + quarter + " 不对，请写 1 到 4。");
        }
        var rules = preset == null ? RuleSets.presets().getFirst() : RuleSets.preset(preset);
        var wanted = year == null ? today().getYear() : year;
        return answer(rules, wanted, office.plan().candidates().outlook(rules, wanted));
    }

    private Answer answer(RuleSet rules, int wanted, List<List<CategoryQuota>> quarters) {
        var sentences = new ArrayList<String>();
        sentences.add(wanted + " 年按“" + rules.name() + "”，设前面各季都足额抽取：");
        var data = new ArrayList<Map<String, ?>>();
        IntStream.rangeClosed(1, QUARTERS)
                .filter(each -> quarter == null || quarter == each)
                .forEach(each -> {
                    sentences.add("第 " + each + " 季度");
                    data.add(Map.of("quarter", each, "quotas", PlanAnswers.quotas(quarters.get(each - 1), sentences)));
                });
        var whole = new LinkedHashMap<String, Object>();
        whole.put("preset", rules.name());
        whole.put("year", wanted);
        whole.put("quarters", data);
        return new Answer(sentences, whole);
    }
}
