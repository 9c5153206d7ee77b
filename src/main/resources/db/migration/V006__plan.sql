-- What the random draw needs of the officers, the yearly plan with its matters, and what the head lets pass at the cap.

ALTER TABLE officer ADD COLUMN certificate_issuer VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE officer ADD COLUMN certificate_issued_on DATE;
ALTER TABLE officer ADD COLUMN certificate_checked_on DATE;
ALTER TABLE officer ADD COLUMN gender VARCHAR(10) DEFAULT 'UNSAID' NOT NULL;
ALTER TABLE officer ADD COLUMN birth_month VARCHAR(7);
ALTER TABLE officer ADD COLUMN staffed BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE officer ADD COLUMN drawable BOOLEAN DEFAULT TRUE NOT NULL;
COMMENT ON COLUMN officer.certificate_issuer IS '发证机关';
COMMENT ON COLUMN officer.certificate_issued_on IS '发证日期';
COMMENT ON COLUMN officer.certificate_checked_on IS '最近年审日期';
COMMENT ON COLUMN officer.gender IS '性别';
COMMENT ON COLUMN officer.birth_month IS '出生年月';
COMMENT ON COLUMN officer.staffed IS '是否在编';
COMMENT ON COLUMN officer.drawable IS '是否参加随机抽取';

CREATE TABLE officer_leave (
    id          BIGINT PRIMARY KEY,
    officer_id  BIGINT      NOT NULL REFERENCES officer (id),
    kind        VARCHAR(20) NOT NULL,
    first_day   DATE        NOT NULL,
    last_day    DATE
);
CREATE INDEX officer_leave_officer ON officer_leave (officer_id);
COMMENT ON TABLE officer_leave IS '执法人员请假和借调';
COMMENT ON COLUMN officer_leave.kind IS '事由';
COMMENT ON COLUMN officer_leave.first_day IS '第一天';
COMMENT ON COLUMN officer_leave.last_day IS '最后一天,空为未定';

CREATE TABLE officer_recusal (
    id             BIGINT PRIMARY KEY,
    officer_id     BIGINT       NOT NULL REFERENCES officer (id),
    enterprise_id  BIGINT       NOT NULL REFERENCES enterprise (id),
    reason         VARCHAR(20)  NOT NULL,
    detail         VARCHAR(300) NOT NULL
);
CREATE INDEX officer_recusal_officer ON officer_recusal (officer_id);
COMMENT ON TABLE officer_recusal IS '执法人员回避单位';
COMMENT ON COLUMN officer_recusal.enterprise_id IS '回避的企业';
COMMENT ON COLUMN officer_recusal.reason IS '回避事由';
COMMENT ON COLUMN officer_recusal.detail IS '具体情况';

CREATE TABLE officer_training (
    id          BIGINT PRIMARY KEY,
    officer_id  BIGINT        NOT NULL REFERENCES officer (id),
    held_on     DATE          NOT NULL,
    theme       VARCHAR(200)  NOT NULL,
    hours       DECIMAL(5, 1) NOT NULL
);
CREATE INDEX officer_training_officer ON officer_training (officer_id);
COMMENT ON TABLE officer_training IS '执法人员培训';
COMMENT ON COLUMN officer_training.held_on IS '培训日期';
COMMENT ON COLUMN officer_training.theme IS '主题';
COMMENT ON COLUMN officer_training.hours IS '学时';

CREATE TABLE inspection_item (
    id          BIGINT PRIMARY KEY,
    version     INT           NOT NULL,
    name        VARCHAR(200)  NOT NULL UNIQUE,
    basis       VARCHAR(1000) NOT NULL,
    body        VARCHAR(100)  NOT NULL,
    department  VARCHAR(100)  NOT NULL,
    target      VARCHAR(300)  NOT NULL,
    content     VARCHAR(1000) NOT NULL,
    method      VARCHAR(20)   NOT NULL,
    frequency   VARCHAR(200)  NOT NULL
);
COMMENT ON TABLE inspection_item IS '检查事项清单';
COMMENT ON COLUMN inspection_item.name IS '事项名称';
COMMENT ON COLUMN inspection_item.basis IS '实施依据';
COMMENT ON COLUMN inspection_item.body IS '检查主体';
COMMENT ON COLUMN inspection_item.department IS '承办机构';
COMMENT ON COLUMN inspection_item.target IS '检查对象';
COMMENT ON COLUMN inspection_item.content IS '检查内容';
COMMENT ON COLUMN inspection_item.method IS '检查方式';
COMMENT ON COLUMN inspection_item.frequency IS '检查频次';

CREATE TABLE inspection_plan (
    id                   BIGINT PRIMARY KEY,
    version              INT           NOT NULL,
    plan_year            INT           NOT NULL UNIQUE,
    number               VARCHAR(40)   NOT NULL,
    approver             VARCHAR(50)   NOT NULL,
    approved_on          DATE,
    filed_justice_on     DATE,
    filed_superior_on    DATE,
    published_on         DATE,
    published_at         VARCHAR(300)  NOT NULL,
    note                 VARCHAR(2000) NOT NULL
);
COMMENT ON TABLE inspection_plan IS '年度检查计划';
COMMENT ON COLUMN inspection_plan.plan_year IS '计划年度';
COMMENT ON COLUMN inspection_plan.number IS '计划文号';
COMMENT ON COLUMN inspection_plan.approver IS '批准人';
COMMENT ON COLUMN inspection_plan.approved_on IS '批准日期';
COMMENT ON COLUMN inspection_plan.filed_justice_on IS '报县司法局备案日期';
COMMENT ON COLUMN inspection_plan.filed_superior_on IS '报市级主管部门备案日期';
COMMENT ON COLUMN inspection_plan.published_on IS '公示日期';
COMMENT ON COLUMN inspection_plan.published_at IS '公示网址';

CREATE TABLE plan_adjustment (
    id           BIGINT PRIMARY KEY,
    plan_id      BIGINT       NOT NULL REFERENCES inspection_plan (id),
    adjusted_on  DATE         NOT NULL,
    content      VARCHAR(300) NOT NULL,
    reason       VARCHAR(500) NOT NULL
);
CREATE INDEX plan_adjustment_plan ON plan_adjustment (plan_id);
COMMENT ON TABLE plan_adjustment IS '检查计划的调整';
COMMENT ON COLUMN plan_adjustment.adjusted_on IS '调整日期';
COMMENT ON COLUMN plan_adjustment.content IS '调整内容';
COMMENT ON COLUMN plan_adjustment.reason IS '调整原因';

CREATE TABLE plan_matter (
    id         BIGINT PRIMARY KEY,
    version    INT            NOT NULL,
    number     VARCHAR(40)    NOT NULL UNIQUE,
    plan_year  INT            NOT NULL,
    kind       VARCHAR(20)    NOT NULL,
    name       VARCHAR(200)   NOT NULL,
    target     VARCHAR(300)   NOT NULL,
    content    VARCHAR(1000)  NOT NULL,
    method     VARCHAR(20)    NOT NULL,
    ratio      VARCHAR(300)   NOT NULL,
    frequency  VARCHAR(200)   NOT NULL,
    months     VARCHAR(40)    NOT NULL,
    lead       VARCHAR(100)   NOT NULL,
    basis      VARCHAR(1000)  NOT NULL,
    planned    INT,
    rules      VARCHAR(16000),
    note       VARCHAR(2000)  NOT NULL
);
CREATE INDEX plan_matter_year ON plan_matter (plan_year);
COMMENT ON TABLE plan_matter IS '检查计划的事项';
COMMENT ON COLUMN plan_matter.number IS '计划编号';
COMMENT ON COLUMN plan_matter.plan_year IS '计划年度';
COMMENT ON COLUMN plan_matter.kind IS '类别';
COMMENT ON COLUMN plan_matter.name IS '计划名称';
COMMENT ON COLUMN plan_matter.target IS '抽查对象';
COMMENT ON COLUMN plan_matter.content IS '抽查事项';
COMMENT ON COLUMN plan_matter.method IS '检查方式';
COMMENT ON COLUMN plan_matter.ratio IS '抽查比例';
COMMENT ON COLUMN plan_matter.frequency IS '频次';
COMMENT ON COLUMN plan_matter.months IS '实施月份';
COMMENT ON COLUMN plan_matter.lead IS '承办机构';
COMMENT ON COLUMN plan_matter.basis IS '依据';
COMMENT ON COLUMN plan_matter.planned IS '计划家次';
COMMENT ON COLUMN plan_matter.rules IS '随机抽查规则';

CREATE TABLE cap_allowance (
    id             BIGINT PRIMARY KEY,
    version        INT          NOT NULL,
    enterprise_id  BIGINT       NOT NULL REFERENCES enterprise (id),
    allowed_on     DATE         NOT NULL,
    reason         VARCHAR(60)  NOT NULL,
    explanation    VARCHAR(500) NOT NULL,
    allowed_by     VARCHAR(50)  NOT NULL
);
CREATE INDEX cap_allowance_enterprise ON cap_allowance (enterprise_id);
COMMENT ON TABLE cap_allowance IS '频次上限的放行';
COMMENT ON COLUMN cap_allowance.enterprise_id IS '企业';
COMMENT ON COLUMN cap_allowance.allowed_on IS '放行日期';
COMMENT ON COLUMN cap_allowance.reason IS '放行理由';
COMMENT ON COLUMN cap_allowance.explanation IS '具体情况';
COMMENT ON COLUMN cap_allowance.allowed_by IS '批准人';
