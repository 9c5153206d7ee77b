package huanzhi.ui.form;

import huanzhi.base.CreditCode;
import huanzhi.base.Labelled;
import huanzhi.base.Money;
import huanzhi.base.PinyinInitials;
import huanzhi.base.Refusal;
import huanzhi.ui.Kit;
import huanzhi.ui.Question;
import huanzhi.ui.Tone;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/// One form with every kind of field, as the tests and the eye need it.
final class KitchenSink {

    /// What the form yields.
    record Dish(
            String name,
            Optional<CreditCode> code,
            LocalDate from,
            Optional<LocalDate> to,
            Money fine,
            int persons,
            Kind kind,
            Optional<String> industry,
            Set<Medium> media,
            boolean confidential,
            Optional<FirmId> firm,
            List<OfficerId> officers,
            String facts,
            List<Payment> payments,
            List<Attachment> files) {

        Dish {
            if (to.isPresent() && to.get().isBefore(from)) {
                throw new Refusal("案件“" + name + "”的终了日 " + to.get() + " 早于发生日 " + from + "，请核对。");
            }
            if (fine.isZero() && persons > 0) {
                throw new Refusal("没有金额时不能有人次，请核对两项。");
            }
        }
    }

    record FirmId(long value) {}

    record OfficerId(long value) {}

    record Payment(LocalDate paidOn, Money amount) {}

    enum Kind implements Labelled {
        ORDINARY("一般"),
        KEY("重点"),
        SPECIAL("特殊");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    enum Medium implements Labelled {
        WATER("水"),
        AIR("大气"),
        ODOUR("恶臭异味"),
        NOISE("噪声"),
        SOLID_WASTE("固废"),
        HAZARDOUS_WASTE("危废"),
        SOIL("土壤"),
        RADIATION("辐射"),
        ECOLOGY("生态破坏"),
        OTHER("其他");

        private final String label;

        Medium(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    private static final String INVENTED_CODE = "91431200MA0000000";
    static final List<String> INDUSTRIES = List.of("水泥制造", "黑色金属冶炼", "污水处理及其再生利用", "生猪屠宰", "机动车维修");
    static final List<String> FIRMS = List.of("岳水县青砖建材有限公司", "岳水县清源污水处理厂", "岳水县长岭矿业有限公司");
    static final List<String> OFFICERS = List.of("甘一鸣", "单青", "欧阳禾", "任可");

    final FormBuilder builder;
    final Field<String> name;
    final Field<CreditCode> code;
    final Field<LocalDate> from;
    final Field<LocalDate> to;
    final Field<Money> fine;
    final Field<Integer> persons;
    final Field<Kind> kind;
    final Field<String> industry;
    final Field<Set<Medium>> media;
    final Field<Boolean> confidential;
    final Field<FirmId> firm;
    final Field<List<OfficerId>> officers;
    final Field<String> facts;
    final Field<List<Payment>> payments;
    final Field<List<Attachment>> files;
    final Form<Dish> form;

    KitchenSink(Kit kit) {
        builder = new FormBuilder(kit);
        builder.section("当事人", "名称和代码与营业执照一字不差。");
        firm = builder.pickOne(
                "企业",
                named(FIRMS, "许可 2027-06-30 到期", FirmId::new, FirmId::value)
                        .adding("新增企业", (typed, picked) -> picked.accept(new FirmId(2))),
                it -> it.hint("选中后自动带出下面两项"));
        kind = builder.choice("监管类别", Kind.class, it -> it.value(Kind.ORDINARY));
        name = builder.text("单位名称", it -> it.required("请按营业执照填写").wide());
        code = builder.parsed("信用代码", CreditCode::new, CreditCode::value, it -> it.hint("18 位"));
        industry = builder.searchable("行业", INDUSTRIES, word -> word);
        builder.section("违法事实", "发生在哪一天决定适用新法还是旧法。");
        from = builder.date("发生日", it -> it.required());
        to = builder.date("终了日", it -> it.joins("至"));
        fine = builder.money("罚款金额");
        persons = builder.wholeNumber("人次");
        confidential = builder.yesNo("保密", "投诉人要求保密");
        media = builder.several("污染类型", Medium.class);
        officers = builder.pickMany(
                "执法人员",
                named(OFFICERS, "执法证 2027-03-01 到期", OfficerId::new, OfficerId::value),
                it -> it.required("请填写两名以上"));
        facts = builder.longText("违法事实", it -> it.lines(4));
        builder.section("附件与缴款", "证据原件另存，这里放扫描件。");
        payments = builder.rows("缴款", new RowsOf<>("缴款", KitchenSink::line, old -> paymentForm(kit, old)));
        files = builder.attachments("附件", new Shelf());
        form = builder.yields(() -> new Dish(
                name.get(),
                code.value(),
                from.get(),
                to.value(),
                fine.orElse(Money.ZERO),
                persons.orElse(0),
                kind.get(),
                industry.value(),
                media.get(),
                confidential.get(),
                firm.value(),
                officers.get(),
                facts.get(),
                payments.get(),
                files.get()));
    }

    FormScreen<Dish> screen(Kit kit) {
        return new FormScreen<>(kit, "test.dish/new", "新增案件", form)
                .saves(dish -> dish, dish -> kit.navigator().back())
                .another(() -> new KitchenSink(kit).screen(kit))
                .history(() -> {})
                .deletes(Question.grave("删除案件", "删除后可以在历史中找回。", "删除"), () -> {}, () -> {});
    }

    void fill() {
        firm.show(new FirmId(0));
        name.show("岳水县青砖建材有限公司");
        code.show(new CreditCode(INVENTED_CODE + CreditCode.checkCharacter(INVENTED_CODE)));
        from.show(LocalDate.of(2026, 9, 3));
        to.show(LocalDate.of(2026, 9, 21));
        fine.show(Money.ofYuan(247_000));
        persons.show(2);
        industry.show("水泥制造");
        media.show(Set.of(Medium.WATER, Medium.NOISE));
        confidential.show(true);
        officers.show(List.of(new OfficerId(0), new OfficerId(2)));
        facts.show("2026年9月3日检查时，该公司沉淀池围堰开裂，雨水与含泥废水混合后经路边沟排入清水河，现场采样悬浮物超过《污水综合排放标准》一级标准。\n9月21日复查时仍未修复。");
        payments.show(List.of(new Payment(LocalDate.of(2026, 9, 24), Money.ofYuan(100_000))));
        files.show(
                List.of(new Attachment("现场照片 01.jpg", 2_411_724, "ab12"), new Attachment("检测报告.pdf", 731_002, "cd34")));
    }

    private static String line(Payment payment) {
        return payment.paidOn() + "　" + payment.amount().grouped() + " 元";
    }

    private static Form<Payment> paymentForm(Kit kit, Optional<Payment> old) {
        var form = new FormBuilder(kit);
        var day = form.date("缴款日期", it -> it.required().value(old.map(Payment::paidOn)));
        var sum = form.money("缴款金额", it -> it.required().value(old.map(Payment::amount)));
        return form.yields(() -> new Payment(day.get(), sum.get()));
    }

    /// Records whose id is their place in `names`.
    private static <I> RecordSource<I> named(
            List<String> names, String detail, LongFunction<I> id, ToLongFunction<I> place) {
        LongFunction<Candidate<I>> candidate =
                each -> new Candidate<>(id.apply(each), names.get((int) each), detail, Tone.PLAIN);
        return RecordSource.numbered(
                id,
                place,
                typed -> LongStream.range(0, names.size())
                        .filter(each -> names.get((int) each).contains(typed)
                                || PinyinInitials.of(names.get((int) each)).contains(typed))
                        .mapToObj(candidate)
                        .toList(),
                each -> candidate.apply(place.applyAsLong(each)));
    }

    /// Keeps nothing, but says what it would keep.
    private static final class Shelf implements AttachmentSource {

        @Override
        public Attachment keep(Path file) {
            return new Attachment(file.getFileName().toString(), 2048, "key-of-" + file.getFileName());
        }

        @Override
        public Path copyOf(Attachment attachment) {
            return Path.of("copies", attachment.name());
        }
    }
}
