-- The register in full: what lists and draws ask for stands in enterprise, what few know of in enterprise_detail, so
-- that taking in a ledger of names and addresses writes no more than before.

UPDATE enterprise
SET supervision = CASE supervision WHEN 'KEY' THEN '重点' WHEN 'SPECIAL' THEN '特殊' ELSE '一般' END;

ALTER TABLE enterprise ADD COLUMN supervision_ground VARCHAR(300) DEFAULT '' NOT NULL;
ALTER TABLE enterprise ADD COLUMN supervision_by_hand BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE enterprise ADD COLUMN risk_grade VARCHAR(20) DEFAULT '' NOT NULL;
ALTER TABLE enterprise ADD COLUMN key_units VARCHAR(60) DEFAULT '' NOT NULL;
ALTER TABLE enterprise ADD COLUMN operation_since DATE;
ALTER TABLE enterprise ADD COLUMN left_on DATE;
COMMENT ON COLUMN enterprise.supervision IS '监管类别,按本单位的分类办法';
COMMENT ON COLUMN enterprise.supervision_ground IS '列为该类别的理由';
COMMENT ON COLUMN enterprise.supervision_by_hand IS '人工定的类别,不随标准变动';
COMMENT ON COLUMN enterprise.risk_grade IS '环境风险等级';
COMMENT ON COLUMN enterprise.key_units IS '重点排污单位的种类,以顿号分隔';
COMMENT ON COLUMN enterprise.operation_since IS '现在的生产状态自哪天起';
COMMENT ON COLUMN enterprise.left_on IS '退出名录库的日期';

CREATE TABLE enterprise_detail (
    enterprise_id      BIGINT PRIMARY KEY REFERENCES enterprise (id) ON DELETE CASCADE,
    park               VARCHAR(100)  NOT NULL,
    longitude          DECIMAL(9, 6),
    latitude           DECIMAL(9, 6),
    scale              VARCHAR(200)  NOT NULL,
    started_on         DATE,
    operation_note     VARCHAR(200)  NOT NULL,
    permit_issued_on   DATE,
    assessment_kind    VARCHAR(20)   NOT NULL,
    assessment_number  VARCHAR(100)  NOT NULL,
    acceptance         VARCHAR(200)  NOT NULL,
    online_monitored   BOOLEAN       NOT NULL,
    outlet_count       INT           NOT NULL,
    pollutants         VARCHAR(500)  NOT NULL,
    radiation          VARCHAR(200)  NOT NULL,
    listing_ground     VARCHAR(200)  NOT NULL,
    leaving_reason     VARCHAR(200)  NOT NULL
);
COMMENT ON TABLE enterprise_detail IS '企业的其他登记事项';
COMMENT ON COLUMN enterprise_detail.scale IS '规模';
COMMENT ON COLUMN enterprise_detail.assessment_kind IS '环评类型';
COMMENT ON COLUMN enterprise_detail.acceptance IS '竣工环保验收';
COMMENT ON COLUMN enterprise_detail.online_monitored IS '是否联网自动监控';

CREATE TABLE enterprise_past (
    id             BIGINT PRIMARY KEY,
    enterprise_id  BIGINT       NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    aspect         VARCHAR(20)  NOT NULL,
    content        VARCHAR(300) NOT NULL,
    held_until     DATE         NOT NULL
);
CREATE INDEX enterprise_past_until ON enterprise_past (held_until);
COMMENT ON TABLE enterprise_past IS '企业沿革:此前的名称、地址、生产状态等,以及变更之日';
COMMENT ON COLUMN enterprise_past.held_until IS '自这一天起不再如此';

CREATE TABLE enterprise_outlet (
    id             BIGINT PRIMARY KEY,
    enterprise_id  BIGINT       NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    position       INT          NOT NULL,
    number         VARCHAR(30)  NOT NULL,
    kind           VARCHAR(20)  NOT NULL,
    name           VARCHAR(100) NOT NULL,
    destination    VARCHAR(200) NOT NULL,
    pollutants     VARCHAR(300) NOT NULL,
    monitored      BOOLEAN      NOT NULL
);
COMMENT ON TABLE enterprise_outlet IS '排口';
COMMENT ON COLUMN enterprise_outlet.destination IS '排放去向或者受纳水体';
COMMENT ON COLUMN enterprise_outlet.monitored IS '是否安装联网自动监测';

CREATE TABLE enterprise_point (
    id             BIGINT PRIMARY KEY,
    enterprise_id  BIGINT       NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    position       INT          NOT NULL,
    place          VARCHAR(100) NOT NULL,
    factors        VARCHAR(300) NOT NULL,
    frequency      VARCHAR(50)  NOT NULL
);
COMMENT ON TABLE enterprise_point IS '自行监测点位';

CREATE TABLE enterprise_waste (
    id             BIGINT PRIMARY KEY,
    enterprise_id  BIGINT        NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    position       INT           NOT NULL,
    waste_class    VARCHAR(100)  NOT NULL,
    yearly_tonnes  DECIMAL(12, 3) NOT NULL,
    handling       VARCHAR(200)  NOT NULL
);
COMMENT ON TABLE enterprise_waste IS '危险废物:类别与年产生量';

CREATE TABLE positive_listing (
    id             BIGINT PRIMARY KEY,
    enterprise_id  BIGINT       NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    position       INT          NOT NULL,
    entered_on     DATE         NOT NULL,
    ground         VARCHAR(200) NOT NULL,
    left_on        DATE,
    reason         VARCHAR(200) NOT NULL
);
COMMENT ON TABLE positive_listing IS '监督执法正面清单:列入与移出';
COMMENT ON COLUMN positive_listing.ground IS '列入理由';
COMMENT ON COLUMN positive_listing.reason IS '移出理由';

CREATE TABLE permit_report (
    id             BIGINT PRIMARY KEY,
    enterprise_id  BIGINT       NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    period         VARCHAR(10)  NOT NULL,
    handed_in_on   DATE         NOT NULL,
    note           VARCHAR(200) NOT NULL,
    UNIQUE (enterprise_id, period)
);
COMMENT ON TABLE permit_report IS '排污许可执行报告:已经提交的';
COMMENT ON COLUMN permit_report.period IS '如 2024、2024Q1、2024M03';

CREATE TABLE register_code (
    id        BIGINT PRIMARY KEY,
    version   INT          NOT NULL,
    list      VARCHAR(30)  NOT NULL,
    code      VARCHAR(30)  NOT NULL,
    name      VARCHAR(100) NOT NULL,
    switched_off BOOLEAN   NOT NULL,
    note      VARCHAR(200) NOT NULL,
    UNIQUE (list, code)
);
COMMENT ON TABLE register_code IS '本单位的代码:补充、更正或者停用随程序附带的代码';

CREATE TABLE supervision_rule (
    id        BIGINT PRIMARY KEY,
    version   INT          NOT NULL,
    position  INT          NOT NULL,
    category  VARCHAR(20)  NOT NULL,
    test      VARCHAR(30)  NOT NULL,
    argument  VARCHAR(300) NOT NULL
);
COMMENT ON TABLE supervision_rule IS '本单位的监管类别标准:有则取代随程序附带的标准';
COMMENT ON COLUMN supervision_rule.test IS '看哪一项';
COMMENT ON COLUMN supervision_rule.argument IS '符合的条件,如 重大、3';

CREATE TABLE distinct_enterprises (
    one_id      BIGINT       NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    other_id    BIGINT       NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    decided_on  DATE         NOT NULL,
    PRIMARY KEY (one_id, other_id)
);
COMMENT ON TABLE distinct_enterprises IS '看过并认定不是重复的两家企业';

CREATE TABLE enterprise_merger (
    id           BIGINT PRIMARY KEY,
    survivor_id  BIGINT       NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
    merged_id    BIGINT       NOT NULL,
    name         VARCHAR(200) NOT NULL,
    code         VARCHAR(30)  NOT NULL,
    merged_on    DATE         NOT NULL
);
COMMENT ON TABLE enterprise_merger IS '并入的企业:原来的内部号、名称和代码';
