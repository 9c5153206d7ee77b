package huanzhi.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/// Fills an empty data folder with the sample county.
@Command(name = "sample", description = "在空的数据目录里建立示例县（青岚县 2023、2024 年）")
final class SampleCommand extends OfficeCommand {

    SampleCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var taken = new SampleCounty(office).settle();
        return new Answer(
                taken.entrySet().stream()
                        .map(each -> "已导入 " + each.getKey().sampleFile() + "：" + each.getValue() + " 条")
                        .toList(),
                taken.entrySet().stream()
                        .collect(
                                Collectors.toMap(each -> each.getKey().name().toLowerCase(), each -> each.getValue())));
    }
}
