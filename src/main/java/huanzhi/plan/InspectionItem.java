package huanzhi.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import huanzhi.base.Coded;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.util.Optional;

/// One line of the 检查事项清单 with its eight elements; what is not on the list is not inspected.
///
/// @param basis 实施依据
/// @param body 检查主体
/// @param department 承办机构
public record InspectionItem(
        String name,
        String basis,
        String body,
        String department,
        String target,
        String content,
        InspectionMethod method,
        String frequency)
        implements Coded {

    public InspectionItem {
        name = Text.within(200, "事项名称", name);
        basis = Text.within(1000, "实施依据", basis);
        body = Text.within(100, "检查主体", body);
        department = Text.within(100, "承办机构", department);
        target = Text.within(300, "检查对象", target);
        content = Text.within(1000, "检查内容", content);
        frequency = Text.within(200, "检查频次", frequency);
        if (name.isEmpty()) {
            throw new Refusal("事项名称没有填写，请按公布的检查事项清单填写。");
        }
    }

    /// No two lines have the same name.
    @Override
    @JsonIgnore
    public Optional<String> code() {
        return Optional.of(name);
    }
}
