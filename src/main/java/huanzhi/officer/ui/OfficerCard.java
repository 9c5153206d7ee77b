package huanzhi.officer.ui;

import huanzhi.officer.OfficerRow;
import huanzhi.ui.Badge;
import huanzhi.ui.table.DetailCard;

/// The card of one officer.
record OfficerCard(OfficerBadges badges) {

    /// Without its actions, which are up to the caller.
    DetailCard of(OfficerRow row) {
        var officer = row.content();
        return new DetailCard(officer.name())
                .badges(badges.certificate(officer), Badge.plain(officer.duty().label()))
                .fact("执法证号", officer.certificateNumber())
                .fact(
                        "有效期至",
                        officer.certificateExpiresOn().map(Object::toString).orElse(""))
                .fact("股室", officer.department())
                .fact("职务", officer.post())
                .fact("专业特长", officer.speciality())
                .fact("电话", officer.phone())
                .fact("今天抽取", badges.drawing(row).word())
                .fact("本年学时", badges.hours(officer).word())
                .fact(
                        "回避单位",
                        officer.recusals().isEmpty() ? "" : officer.recusals().size() + " 家")
                .fact("发证机关", officer.certification().issuer())
                .fact(
                        "最近年审",
                        officer.certification()
                                .checkedOn()
                                .map(Object::toString)
                                .orElse(""))
                .fact("年审有效至", row.reviewedUntil().map(Object::toString).orElse(""))
                .fact("备注", officer.note());
    }
}
