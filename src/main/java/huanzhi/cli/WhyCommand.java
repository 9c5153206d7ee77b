package huanzhi.cli;

import huanzhi.base.Refusal;
import huanzhi.plan.CapStanding;
import huanzhi.plan.PoolStanding;
import huanzhi.register.EnterpriseId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Why not me: whether an enterprise may be drawn today, and if not by which rule and since when.
@Command(name = "why", description = "一家企业今天在不在随机抽查范围内，不在的是哪条规则、从哪天起；本年检查次数")
final class WhyCommand extends OfficeCommand {

    @Parameters(index = "0", paramLabel = "企业", description = "统一社会信用代码，或者单位名称")
    private String word;

    WhyCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var key = office.names()
                .find(LedgerKind.ENTERPRISES, word)
                .orElseThrow(() -> new Refusal("名录库里没有“" + word + "”，请核对统一社会信用代码或者名称。"));
        var enterprise = new EnterpriseId(key.id());
        var standings = office.plan().candidates().standings(enterprise, today());
        return answer(standings, office.plan().cap().check(enterprise, today()));
    }

    private Answer answer(List<PoolStanding> standings, CapStanding cap) {
        var sentences = new ArrayList<String>();
        sentences.add(word + "，" + today() + "：");
        standings.forEach(each -> sentences.add(each.matter() + "：" + each.sentence()));
        sentences.add("频次：" + cap.sentence());
        var data = new LinkedHashMap<String, Object>();
        data.put("enterprise", word);
        data.put("day", today().toString());
        data.put("draws", standings.stream().map(WhyCommand::data).toList());
        data.put("visits", cap.counted().stream().map(Object::toString).toList());
        data.put("cap", cap.cap());
        data.put("capReached", cap.reached());
        return new Answer(sentences, data);
    }

    private static Map<String, ?> data(PoolStanding standing) {
        var data = new LinkedHashMap<String, Object>();
        data.put("matter", standing.matter());
        data.put("inPool", standing.inPool());
        standing.candidate().ifPresent(each -> {
            data.put("category", each.category());
            data.put("weight", each.weight());
        });
        standing.leftOut().ifPresent(each -> {
            data.put("category", each.category());
            data.put("rule", each.rule().name());
            data.put("ruleName", each.rule().label());
            data.put("since", each.since().map(Object::toString).orElse(null));
        });
        data.put("sentence", standing.sentence());
        return data;
    }
}
