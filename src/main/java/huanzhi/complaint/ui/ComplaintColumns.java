package huanzhi.complaint.ui;

import huanzhi.base.Labelled;
import huanzhi.complaint.Channel;
import huanzhi.complaint.Complaint;
import huanzhi.complaint.Medium;
import huanzhi.complaint.Nature;
import huanzhi.complaint.ReplyMethod;
import huanzhi.complaint.Satisfaction;
import huanzhi.complaint.Verdict;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import huanzhi.sheet.SheetColumn;
import huanzhi.store.ui.ColumnWords;
import huanzhi.ui.form.RecordSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the columns of a complaint are called, in its history and in the preview of an import.
final class ComplaintColumns {

    private static final String TABLE = "complaint";

    private ComplaintColumns() {}

    /// As the preview of an import shows them.
    static List<SheetColumn<Complaint>> shown() {
        return List.of(
                SheetColumn.text("投诉编号", 20, Complaint::number),
                SheetColumn.text("来源渠道", 12, each -> each.channel().label()),
                SheetColumn.text("事项性质", 12, each -> each.nature().label()),
                SheetColumn.date("收件日期", each -> Optional.of(each.receivedOn())),
                SheetColumn.text("被投诉对象", 24, Complaint::subject),
                SheetColumn.text("地点", 24, Complaint::place),
                SheetColumn.text("污染类型", 16, each -> media(each.media())),
                SheetColumn.text("投诉内容", 40, Complaint::content),
                SheetColumn.date("办理期限", each -> each.handling().dueOn()),
                SheetColumn.date("办结日期", each -> each.handling().closedOn()),
                SheetColumn.date("回复日期", each -> each.handling().repliedOn()));
    }

    static ColumnWords words(RecordSource<EnterpriseId> enterprises, RecordSource<OfficerId> officers) {
        return new ColumnWords(TABLE)
                .text("number", "投诉编号")
                .text("platform_number", "平台件号")
                .choice("channel", "来源渠道", Channel.class)
                .choice("nature", "事项性质", Nature.class)
                .text("received_on", "收件日期")
                .text("complainant", "投诉人")
                .text("phone", "联系电话")
                .text("confidential", "要求保密")
                .record("enterprise_id", "对应企业", enterprises)
                .text("subject", "被投诉对象")
                .text("place", "地点")
                .several("media", "污染类型", Medium.class)
                .text("content", "投诉内容")
                .text("accepted_on", "受理日期")
                .record("handler_id", "承办人", officers)
                .text("due_on", "办理期限")
                .choice("verdict", "是否属实", Verdict.class)
                .text("findings", "调查情况")
                .text("measures", "处理措施")
                .text("closed_on", "办结日期")
                .text("replied_on", "回复日期")
                .choice("reply_method", "答复方式", ReplyMethod.class)
                .choice("satisfaction", "满意度", Satisfaction.class)
                .text("note", "备注");
    }

    static String media(Set<Medium> media) {
        return media.stream().map(Labelled::label).collect(Collectors.joining("、"));
    }
}
