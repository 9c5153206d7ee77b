-- Draws of 双随机 as they were carried out. Neither the secret nor a name stands here before it may be known: both lie
-- locked in stored files, and the lock's key here; see src/docs/decisions/0006.

CREATE TABLE draw_round (
    id                BIGINT PRIMARY KEY,
    version           INT           NOT NULL,
    number            VARCHAR(60)   NOT NULL UNIQUE,
    matter_id         BIGINT REFERENCES plan_matter (id),
    title             VARCHAR(200)  NOT NULL,
    period_year       INT           NOT NULL,
    period_quarter    INT           NOT NULL CHECK (period_quarter BETWEEN 0 AND 4),
    operator          VARCHAR(50)   NOT NULL,
    supervisor        VARCHAR(50)   NOT NULL,
    again_reason      VARCHAR(500)  NOT NULL,
    frozen_at         TIMESTAMP(0)  NOT NULL,
    pool_digest       VARCHAR(64)   NOT NULL,
    officers_digest   VARCHAR(64)   NOT NULL,
    rules_digest      VARCHAR(64)   NOT NULL,
    secret_digest     VARCHAR(64)   NOT NULL,
    number_source     VARCHAR(200)  NOT NULL,
    password_salt     VARCHAR(64)   NOT NULL,
    lock_key          VARCHAR(64)   NOT NULL,
    frozen_hash       VARCHAR(64)   NOT NULL,
    public_number     VARCHAR(200)  NOT NULL,
    revealed_at       TIMESTAMP(0),
    record_digest     VARCHAR(64)   NOT NULL,
    record_hash       VARCHAR(64)   NOT NULL,
    cancelled_at      TIMESTAMP(0),
    cancelled_by      VARCHAR(50)   NOT NULL,
    cancel_reason     VARCHAR(500)  NOT NULL
);
CREATE INDEX draw_round_period ON draw_round (period_year, period_quarter);
COMMENT ON TABLE draw_round IS '双随机抽取:冻结以后不能修改,只能作废';
COMMENT ON COLUMN draw_round.number IS '抽取编号';
COMMENT ON COLUMN draw_round.matter_id IS '年度计划里的事项';
COMMENT ON COLUMN draw_round.title IS '抽查事项';
COMMENT ON COLUMN draw_round.period_year IS '年度';
COMMENT ON COLUMN draw_round.period_quarter IS '季度,0 为全年';
COMMENT ON COLUMN draw_round.operator IS '操作人';
COMMENT ON COLUMN draw_round.supervisor IS '监督人';
COMMENT ON COLUMN draw_round.again_reason IS '同期再次抽取的原因';
COMMENT ON COLUMN draw_round.frozen_at IS '冻结时间';
COMMENT ON COLUMN draw_round.pool_digest IS '对象库的散列';
COMMENT ON COLUMN draw_round.officers_digest IS '执法人员库的散列';
COMMENT ON COLUMN draw_round.rules_digest IS '抽取规则的散列';
COMMENT ON COLUMN draw_round.secret_digest IS '密数的散列';
COMMENT ON COLUMN draw_round.number_source IS '冻结时约定的公开数来源';
COMMENT ON COLUMN draw_round.password_salt IS '监督口令的盐,没有设口令则为空';
COMMENT ON COLUMN draw_round.lock_key IS '封存的钥匙';
COMMENT ON COLUMN draw_round.frozen_hash IS '冻结的名单和加封的密数,以散列存于 files 目录';
COMMENT ON COLUMN draw_round.public_number IS '公开数';
COMMENT ON COLUMN draw_round.revealed_at IS '抽取时间';
COMMENT ON COLUMN draw_round.record_digest IS '抽取记录的散列';
COMMENT ON COLUMN draw_round.record_hash IS '加封的抽取记录,以散列存于 files 目录';
COMMENT ON COLUMN draw_round.cancelled_at IS '作废时间';
COMMENT ON COLUMN draw_round.cancelled_by IS '作废人';
COMMENT ON COLUMN draw_round.cancel_reason IS '作废原因';

CREATE TABLE draw_task (
    id                 BIGINT PRIMARY KEY,
    version            INT           NOT NULL,
    round_id           BIGINT        NOT NULL REFERENCES draw_round (id),
    number             INT           NOT NULL,
    category           VARCHAR(100)  NOT NULL,
    visit_on           DATE,
    opened_at          TIMESTAMP(0),
    opened_by          VARCHAR(50)   NOT NULL,
    opening_reason     VARCHAR(500)  NOT NULL,
    enterprise_id      BIGINT REFERENCES enterprise (id),
    first_officer_id   BIGINT REFERENCES officer (id),
    second_officer_id  BIGINT REFERENCES officer (id),
    UNIQUE (round_id, number)
);
CREATE INDEX draw_task_enterprise ON draw_task (enterprise_id);
COMMENT ON TABLE draw_task IS '双随机任务:启封以后才写明去哪家、谁去';
COMMENT ON COLUMN draw_task.number IS '任务号';
COMMENT ON COLUMN draw_task.category IS '监管类别';
COMMENT ON COLUMN draw_task.visit_on IS '检查日期';
COMMENT ON COLUMN draw_task.opened_at IS '启封时间';
COMMENT ON COLUMN draw_task.opened_by IS '启封人';
COMMENT ON COLUMN draw_task.opening_reason IS '提前启封的原因';
COMMENT ON COLUMN draw_task.enterprise_id IS '被抽中的企业';
COMMENT ON COLUMN draw_task.first_officer_id IS '主办';
COMMENT ON COLUMN draw_task.second_officer_id IS '协办';
