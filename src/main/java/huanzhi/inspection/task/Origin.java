package huanzhi.inspection.task;

import huanzhi.base.Refusal;
import huanzhi.base.Text;

/// Why a task came to be, and where that can be looked up.
public sealed interface Origin {

    OriginKind kind();

    /// The number or name of what it comes from.
    String reference();

    /// Drawn as task `task` of the draw `draw`.
    record Drawn(String draw, int task) implements Origin {
        public Drawn {
            draw = within("抽取编号", draw);
            if (draw.isEmpty() || task < 1) {
                throw new Refusal("双随机的任务没有写明抽取编号和任务序号，请照抽取记录填写。");
            }
        }

        @Override
        public OriginKind kind() {
            return OriginKind.DRAWN;
        }

        @Override
        public String reference() {
            return draw;
        }
    }

    /// A matter of the yearly plan.
    record Planned(String reference) implements Origin {
        public Planned {
            reference = within("计划编号", reference);
        }

        @Override
        public OriginKind kind() {
            return OriginKind.PLANNED;
        }
    }

    /// A special action, by the paper that approved it.
    record Special(String reference) implements Origin {
        public Special {
            reference = within("专项方案", reference);
        }

        @Override
        public OriginKind kind() {
            return OriginKind.SPECIAL;
        }
    }

    /// A complaint, by its number.
    record Complaint(String reference) implements Origin {
        public Complaint {
            reference = within("投诉编号", reference);
        }

        @Override
        public OriginKind kind() {
            return OriginKind.COMPLAINT;
        }
    }

    /// A case, by its number.
    record Case(String reference) implements Origin {
        public Case {
            reference = within("立案号", reference);
        }

        @Override
        public OriginKind kind() {
            return OriginKind.CASE;
        }
    }

    /// Whether the problems of an earlier task, by its number, are mended.
    record Revisit(String reference) implements Origin {
        public Revisit {
            reference = within("被复查的任务编号", reference);
        }

        @Override
        public OriginKind kind() {
            return OriginKind.REVISIT;
        }
    }

    /// `drawTask` counts for [Drawn] only.
    static Origin of(OriginKind kind, String reference, int drawTask) {
        return switch (kind) {
            case DRAWN -> new Drawn(reference, drawTask);
            case PLANNED -> new Planned(reference);
            case SPECIAL -> new Special(reference);
            case COMPLAINT -> new Complaint(reference);
            case CASE -> new Case(reference);
            case REVISIT -> new Revisit(reference);
        };
    }

    /// Which task of its draw it is; zero where it was not drawn.
    default int drawTask() {
        return this instanceof Drawn drawn ? drawn.task() : 0;
    }

    /// `双随机 抽〔2026〕1号 第 3 项`.
    default String text() {
        return (kind().label() + " " + reference()).strip() + (drawTask() == 0 ? "" : " 第 " + drawTask() + " 项");
    }

    private static String within(String field, String written) {
        return Text.within(100, field, written);
    }
}
