package huanzhi.officer;

import huanzhi.base.Coded;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.register.EnterpriseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Someone who holds a 行政执法证.
public record Officer(
        String name,
        String department,
        String post,
        String certificateNumber,
        Optional<LocalDate> certificateExpiresOn,
        String speciality,
        Duty duty,
        String phone,
        Optional<LocalDate> joinedOn,
        String note,
        Certification certification,
        Staffing staffing,
        List<Leave> leaves,
        List<Recusal> recusals,
        List<Training> trainings)
        implements Coded {

    public Officer {
        name = Text.within(50, "姓名", name);
        department = Text.within(100, "股室", department);
        post = Text.within(50, "职务", post);
        certificateNumber = Text.within(30, "执法证号", Text.clean(certificateNumber));
        speciality = Text.within(100, "专业特长", speciality);
        phone = Text.within(50, "联系电话", phone);
        note = Text.within(2000, "备注", note);
        if (name.isEmpty()) {
            throw new Refusal("姓名没有填写，请填写执法人员姓名。");
        }
        if (certificateNumber.isEmpty()) {
            throw new Refusal("执法人员“" + name + "”的执法证号没有填写，请对照执法证填写。");
        }
        if (certification.issuedOn().isPresent()
                && certificateExpiresOn
                        .filter(certification.issuedOn().get()::isAfter)
                        .isPresent()) {
            throw new Refusal("执法证有效期至 " + certificateExpiresOn.get() + " 早于发证日期 "
                    + certification.issuedOn().get() + "，请核对。");
        }
        leaves = List.copyOf(leaves);
        recusals = List.copyOf(recusals);
        trainings = List.copyOf(trainings);
        if (recusals.stream().map(Recusal::enterprise).distinct().count() < recusals.size()) {
            throw new Refusal("执法人员“" + name + "”对同一家企业写了两次回避，请留一条。");
        }
    }

    /// Of whose file nothing is known but what the list of officers says.
    public Officer(
            String name,
            String department,
            String post,
            String certificateNumber,
            Optional<LocalDate> certificateExpiresOn,
            String speciality,
            Duty duty,
            String phone,
            Optional<LocalDate> joinedOn,
            String note) {
        this(
                name,
                department,
                post,
                certificateNumber,
                certificateExpiresOn,
                speciality,
                duty,
                phone,
                joinedOn,
                note,
                Certification.UNSAID,
                Staffing.USUAL,
                List.of(),
                List.of(),
                List.of());
    }

    /// Of whom nothing but name and certificate is known yet.
    public static Officer of(String name, String certificateNumber) {
        return new Officer(
                name, "", "", certificateNumber, Optional.empty(), "", Duty.ON_DUTY, "", Optional.empty(), "");
    }

    /// The same officer with other lists in the file.
    public Officer withFile(List<Leave> leaves, List<Recusal> recusals, List<Training> trainings) {
        return with(certification, leaves, recusals, trainings);
    }

    public Officer with(Certification certification) {
        return with(certification, leaves, recusals, trainings);
    }

    private Officer with(
            Certification certification, List<Leave> leaves, List<Recusal> recusals, List<Training> trainings) {
        return new Officer(
                name,
                department,
                post,
                certificateNumber,
                certificateExpiresOn,
                speciality,
                duty,
                phone,
                joinedOn,
                note,
                certification,
                staffing,
                leaves,
                recusals,
                trainings);
    }

    @Override
    public Optional<String> code() {
        return Optional.of(certificateNumber);
    }

    public boolean certifiedOn(LocalDate day) {
        return uncertifiedOn(day).isEmpty();
    }

    /// What is the matter with the certificate on `day`, as the end of a sentence; empty where it is valid.
    public Optional<String> uncertifiedOn(LocalDate day) {
        if (certificateExpiresOn.filter(day::isAfter).isPresent()) {
            return Optional.of("已经过期");
        }
        return certification.issuedOn().filter(day::isBefore).isPresent() ? Optional.of("还没有发证") : Optional.empty();
    }

    /// Whether the officer counts for a ratio of officers to enterprises on `day`: 在编在岗 with a valid certificate. One
    /// who is away for some days still counts, one who is seconded does not.
    public boolean inPostOn(LocalDate day) {
        return staffing.staffed()
                && duty == Duty.ON_DUTY
                && certifiedOn(day)
                && leaves.stream().noneMatch(leave -> leave.kind() == LeaveKind.SECONDED && leave.covers(day));
    }

    /// The days away among which `day` is.
    public Optional<Leave> leaveOn(LocalDate day) {
        return leaves.stream().filter(leave -> leave.covers(day)).findFirst();
    }

    public Optional<Recusal> recusalFrom(EnterpriseId enterprise) {
        return recusals.stream()
                .filter(recusal -> recusal.enterprise().equals(enterprise))
                .findFirst();
    }

    /// 学时 of a year.
    public BigDecimal hoursOf(int year) {
        return trainings.stream()
                .filter(training -> training.heldOn().getYear() == year)
                .map(Training::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
