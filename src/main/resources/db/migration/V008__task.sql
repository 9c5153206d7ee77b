-- From task to result: what is to be inspected and why, by whom and when, what was found and what became of it.

CREATE TABLE inspection_task (
    id                   BIGINT PRIMARY KEY,
    version              INT           NOT NULL,
    number               VARCHAR(40)   NOT NULL UNIQUE,
    enterprise_id        BIGINT        NOT NULL REFERENCES enterprise (id),
    on_site              BOOLEAN       NOT NULL,
    planned_on           DATE          NOT NULL,
    planned_from         VARCHAR(5)    NOT NULL,
    planned_until        VARCHAR(5)    NOT NULL,
    approver             VARCHAR(50)   NOT NULL,
    approved_on          DATE,
    cap_reason           VARCHAR(200)  NOT NULL,
    unannounced_ground   VARCHAR(300)  NOT NULL,
    notified_on          DATE,
    helpers              VARCHAR(200)  NOT NULL,
    code_number          VARCHAR(60)   NOT NULL,
    code_shown_at        VARCHAR(5)    NOT NULL,
    visited_on           DATE,
    entered_at           VARCHAR(5)    NOT NULL,
    left_at              VARCHAR(5)    NOT NULL,
    place                VARCHAR(300)  NOT NULL,
    site_person          VARCHAR(50)   NOT NULL,
    site_post            VARCHAR(50)   NOT NULL,
    site_phone           VARCHAR(50)   NOT NULL,
    rating               VARCHAR(20)   NOT NULL,
    unsigned_reason      VARCHAR(200)  NOT NULL,
    findings             VARCHAR(8000) NOT NULL,
    checklist            VARCHAR(40)   NOT NULL,
    told_on              DATE,
    published_on         DATE,
    published_at         VARCHAR(300)  NOT NULL,
    closed_on            DATE,
    inspection_id        BIGINT REFERENCES inspection (id),
    note                 VARCHAR(2000) NOT NULL
);
CREATE INDEX inspection_task_day ON inspection_task (planned_on);
COMMENT ON TABLE inspection_task IS '检查任务:一次上门或者一次非现场检查,可以合并几个来源(综合查一次)';
COMMENT ON COLUMN inspection_task.on_site IS '是否现场检查';
COMMENT ON COLUMN inspection_task.planned_from IS '计划开始时刻,时:分,可空';
COMMENT ON COLUMN inspection_task.cap_reason IS '达到年度频次上限仍要检查的理由,经负责人批准';
COMMENT ON COLUMN inspection_task.unannounced_ground IS '不预先通知的依据;空为预先通知';
COMMENT ON COLUMN inspection_task.helpers IS '事先确定的协助检查人员,以顿号分隔';
COMMENT ON COLUMN inspection_task.code_number IS '行政检查码编号';
COMMENT ON COLUMN inspection_task.code_shown_at IS '亮码时刻';
COMMENT ON COLUMN inspection_task.rating IS '企业评价';
COMMENT ON COLUMN inspection_task.unsigned_reason IS '当事人拒绝或者不能签字的原因';
COMMENT ON COLUMN inspection_task.checklist IS '检查单代码,见检查单数据';
COMMENT ON COLUMN inspection_task.published_at IS '公示网址';
COMMENT ON COLUMN inspection_task.inspection_id IS '检查完成后记入台账的检查';

CREATE TABLE task_errand (
    id         BIGINT PRIMARY KEY,
    task_id    BIGINT       NOT NULL REFERENCES inspection_task (id) ON DELETE CASCADE,
    position   INT          NOT NULL,
    origin     VARCHAR(20)  NOT NULL,
    reference  VARCHAR(100) NOT NULL,
    draw_task  INT          NOT NULL,
    matter     VARCHAR(500) NOT NULL
);
CREATE INDEX task_errand_reference ON task_errand (origin, reference);
COMMENT ON TABLE task_errand IS '检查任务的来源和事项';
COMMENT ON COLUMN task_errand.reference IS '来源编号,如抽取编号、投诉编号、被复查的任务编号';
COMMENT ON COLUMN task_errand.draw_task IS '抽取记录中的任务序号,不是双随机的为零';

CREATE TABLE task_officer (
    task_id     BIGINT NOT NULL REFERENCES inspection_task (id) ON DELETE CASCADE,
    officer_id  BIGINT NOT NULL REFERENCES officer (id),
    position    INT    NOT NULL,
    PRIMARY KEY (task_id, officer_id)
);
COMMENT ON TABLE task_officer IS '检查任务的执法人员,第一位为负责人';

CREATE TABLE task_answer (
    id       BIGINT PRIMARY KEY,
    task_id  BIGINT        NOT NULL REFERENCES inspection_task (id) ON DELETE CASCADE,
    item     VARCHAR(40)   NOT NULL,
    verdict  VARCHAR(20)   NOT NULL,
    note     VARCHAR(1000) NOT NULL,
    UNIQUE (task_id, item)
);
COMMENT ON TABLE task_answer IS '检查单逐项结果';

CREATE TABLE task_problem (
    id         BIGINT PRIMARY KEY,
    task_id    BIGINT        NOT NULL REFERENCES inspection_task (id) ON DELETE CASCADE,
    position   INT           NOT NULL,
    item       VARCHAR(40)   NOT NULL,
    content    VARCHAR(1000) NOT NULL,
    basis      VARCHAR(500)  NOT NULL,
    due_on     DATE,
    fate       VARCHAR(20)   NOT NULL,
    fate_on    DATE,
    fate_note  VARCHAR(300)  NOT NULL
);
COMMENT ON TABLE task_problem IS '检查发现的问题:期限、复查、整改或者立案';
COMMENT ON COLUMN task_problem.item IS '检查单中的项目代码,不是由检查单发现的为空';
COMMENT ON COLUMN task_problem.fate IS '处理状态';
