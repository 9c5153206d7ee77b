-- The records of one office year. Every table that a person's work goes into has `id` and `version`;
-- ids come from one sequence, so that an id names one record in the whole house and in the journal for ever.

CREATE SEQUENCE record_id START WITH 1;

CREATE TABLE store_position (
    only_row     INT PRIMARY KEY CHECK (only_row = 1),
    sequence     BIGINT      NOT NULL,
    line_hash    VARCHAR(64) NOT NULL
);
COMMENT ON TABLE store_position IS '日志位置:库中已提交到日志的第几条';
INSERT INTO store_position VALUES (1, 0, REPEAT('0', 64));

CREATE TABLE bureau (
    id                 BIGINT PRIMARY KEY,
    version            INT          NOT NULL,
    valid_from         DATE         NOT NULL,
    authority_name     VARCHAR(100) NOT NULL,
    branch_name        VARCHAR(100) NOT NULL,
    self_name          VARCHAR(20)  NOT NULL,
    authority_code     VARCHAR(20)  NOT NULL,
    seal_name          VARCHAR(100) NOT NULL,
    superior           VARCHAR(100) NOT NULL,
    county             VARCHAR(50)  NOT NULL,
    review_body        VARCHAR(100) NOT NULL,
    court              VARCHAR(100) NOT NULL,
    bank_name          VARCHAR(100) NOT NULL,
    bank_account_name  VARCHAR(100) NOT NULL,
    bank_account       VARCHAR(40)  NOT NULL,
    address            VARCHAR(200) NOT NULL,
    postcode           VARCHAR(10)  NOT NULL,
    contact            VARCHAR(50)  NOT NULL,
    phone              VARCHAR(50)  NOT NULL,
    unconfirmed        VARCHAR(400) NOT NULL
);
COMMENT ON TABLE bureau IS '执法主体:按生效日期';
COMMENT ON COLUMN bureau.authority_name IS '执法主体名称(决定以谁的名义作出)';
COMMENT ON COLUMN bureau.branch_name IS '分局名称';
COMMENT ON COLUMN bureau.self_name IS '自称,如 我局';
COMMENT ON COLUMN bureau.authority_code IS '机关代字,如 岳县';
COMMENT ON COLUMN bureau.seal_name IS '印章单位';
COMMENT ON COLUMN bureau.superior IS '上级局';
COMMENT ON COLUMN bureau.county IS '县(市、区)名';
COMMENT ON COLUMN bureau.review_body IS '复议机关';
COMMENT ON COLUMN bureau.court IS '管辖法院';
COMMENT ON COLUMN bureau.bank_name IS '缴款银行';
COMMENT ON COLUMN bureau.bank_account_name IS '缴款户名';
COMMENT ON COLUMN bureau.bank_account IS '缴款账号';
COMMENT ON COLUMN bureau.unconfirmed IS '待核对的项目,以逗号分隔';

CREATE TABLE setting (
    id         BIGINT PRIMARY KEY,
    version    INT           NOT NULL,
    name       VARCHAR(60)   NOT NULL UNIQUE,
    content    VARCHAR(2000) NOT NULL,
    confirmed  BOOLEAN       NOT NULL
);
COMMENT ON TABLE setting IS '参数:与随程序附带的默认值不同的部分';

CREATE TABLE enterprise (
    id                  BIGINT PRIMARY KEY,
    version             INT           NOT NULL,
    name                VARCHAR(200)  NOT NULL,
    initials            VARCHAR(200)  NOT NULL,
    credit_code         VARCHAR(18),
    former_name         VARCHAR(200)  NOT NULL,
    legal_person        VARCHAR(50)   NOT NULL,
    contact             VARCHAR(50)   NOT NULL,
    phone               VARCHAR(50)   NOT NULL,
    registered_address  VARCHAR(300)  NOT NULL,
    production_address  VARCHAR(300)  NOT NULL,
    town                VARCHAR(50)   NOT NULL,
    industry_code       VARCHAR(10)   NOT NULL,
    industry            VARCHAR(100)  NOT NULL,
    operation           VARCHAR(20)   NOT NULL,
    supervision         VARCHAR(20)   NOT NULL,
    permit_class        VARCHAR(20)   NOT NULL,
    permit_number       VARCHAR(50)   NOT NULL,
    permit_expires_on   DATE,
    credit_rating       VARCHAR(20)   NOT NULL,
    listed_on           DATE,
    note                VARCHAR(2000) NOT NULL
);
CREATE UNIQUE INDEX enterprise_credit_code ON enterprise (credit_code);
COMMENT ON TABLE enterprise IS '名录库企业';
COMMENT ON COLUMN enterprise.initials IS '名称的拼音首字母,供检索';
COMMENT ON COLUMN enterprise.credit_code IS '统一社会信用代码';
COMMENT ON COLUMN enterprise.operation IS '生产状态';
COMMENT ON COLUMN enterprise.supervision IS '监管类别';
COMMENT ON COLUMN enterprise.permit_class IS '排污许可管理类别';

CREATE TABLE officer (
    id                      BIGINT PRIMARY KEY,
    version                 INT           NOT NULL,
    name                    VARCHAR(50)   NOT NULL,
    initials                VARCHAR(50)   NOT NULL,
    department              VARCHAR(100)  NOT NULL,
    post                    VARCHAR(50)   NOT NULL,
    certificate_number      VARCHAR(30)   NOT NULL UNIQUE,
    certificate_expires_on  DATE,
    speciality              VARCHAR(100)  NOT NULL,
    duty                    VARCHAR(20)   NOT NULL,
    phone                   VARCHAR(50)   NOT NULL,
    joined_on               DATE,
    note                    VARCHAR(2000) NOT NULL
);
COMMENT ON TABLE officer IS '执法人员';
COMMENT ON COLUMN officer.certificate_number IS '行政执法证号';
COMMENT ON COLUMN officer.duty IS '在岗状态';

CREATE TABLE inspection (
    id              BIGINT PRIMARY KEY,
    version         INT           NOT NULL,
    number          VARCHAR(40)   NOT NULL UNIQUE,
    enterprise_id   BIGINT        NOT NULL REFERENCES enterprise (id),
    source          VARCHAR(20)   NOT NULL,
    on_site         BOOLEAN       NOT NULL,
    inspected_on    DATE          NOT NULL,
    place           VARCHAR(300)  NOT NULL,
    matters         VARCHAR(500)  NOT NULL,
    findings        VARCHAR(8000) NOT NULL,
    problems_found  INT           NOT NULL,
    problems_fixed  INT           NOT NULL,
    handling        VARCHAR(20)   NOT NULL,
    published_on    DATE,
    note            VARCHAR(2000) NOT NULL
);
CREATE INDEX inspection_day ON inspection (inspected_on);
COMMENT ON TABLE inspection IS '行政检查';
COMMENT ON COLUMN inspection.source IS '检查来源';
COMMENT ON COLUMN inspection.on_site IS '是否现场检查';
COMMENT ON COLUMN inspection.problems_found IS '发现问题数';
COMMENT ON COLUMN inspection.problems_fixed IS '完成整改数';
COMMENT ON COLUMN inspection.handling IS '处理结果';

CREATE TABLE inspection_officer (
    inspection_id  BIGINT NOT NULL REFERENCES inspection (id) ON DELETE CASCADE,
    officer_id     BIGINT NOT NULL REFERENCES officer (id),
    PRIMARY KEY (inspection_id, officer_id)
);
COMMENT ON TABLE inspection_officer IS '参加检查的执法人员';

CREATE TABLE complaint (
    id               BIGINT PRIMARY KEY,
    version          INT           NOT NULL,
    number           VARCHAR(40)   NOT NULL UNIQUE,
    platform_number  VARCHAR(60)   NOT NULL,
    channel          VARCHAR(20)   NOT NULL,
    nature           VARCHAR(20)   NOT NULL,
    received_on      DATE          NOT NULL,
    complainant      VARCHAR(50)   NOT NULL,
    phone            VARCHAR(50)   NOT NULL,
    confidential     BOOLEAN       NOT NULL,
    enterprise_id    BIGINT REFERENCES enterprise (id),
    subject          VARCHAR(200)  NOT NULL,
    place            VARCHAR(300)  NOT NULL,
    media            VARCHAR(200)  NOT NULL,
    content          VARCHAR(8000) NOT NULL,
    accepted_on      DATE,
    handler_id       BIGINT REFERENCES officer (id),
    due_on           DATE,
    verdict          VARCHAR(20)   NOT NULL,
    findings         VARCHAR(8000) NOT NULL,
    measures         VARCHAR(4000) NOT NULL,
    closed_on        DATE,
    replied_on       DATE,
    reply_method     VARCHAR(20)   NOT NULL,
    satisfaction     VARCHAR(20)   NOT NULL,
    note             VARCHAR(2000) NOT NULL
);
CREATE INDEX complaint_day ON complaint (received_on);
COMMENT ON TABLE complaint IS '投诉举报';
COMMENT ON COLUMN complaint.media IS '污染类型,可多项,以顿号分隔';
COMMENT ON COLUMN complaint.verdict IS '是否属实';

CREATE TABLE enforcement_case (
    id                     BIGINT PRIMARY KEY,
    version                INT           NOT NULL,
    number                 VARCHAR(40)   NOT NULL UNIQUE,
    cause                  VARCHAR(200)  NOT NULL,
    source                 VARCHAR(20)   NOT NULL,
    enterprise_id          BIGINT REFERENCES enterprise (id),
    party_kind             VARCHAR(30)   NOT NULL,
    party_name             VARCHAR(200)  NOT NULL,
    party_code             VARCHAR(30)   NOT NULL,
    party_person           VARCHAR(50)   NOT NULL,
    party_address          VARCHAR(300)  NOT NULL,
    violation              VARCHAR(40)   NOT NULL,
    act_from               DATE          NOT NULL,
    act_to                 DATE,
    discovered_on          DATE          NOT NULL,
    filed_on               DATE,
    withdrawn_on           DATE,
    first_officer_id       BIGINT REFERENCES officer (id),
    second_officer_id      BIGINT REFERENCES officer (id),
    investigated_on        DATE,
    facts                  VARCHAR(8000) NOT NULL,
    discretion             VARCHAR(4000) NOT NULL,
    correction_ordered_on  DATE,
    notice_on              DATE,
    notice_served_on       DATE,
    hearing_offered        BOOLEAN       NOT NULL,
    pleaded_on             DATE,
    plea                   VARCHAR(4000) NOT NULL,
    hearing_requested_on   DATE,
    hearing_on             DATE,
    hearing_result         VARCHAR(4000) NOT NULL,
    waived_on              DATE,
    legal_review_on        DATE,
    discussed_on           DATE,
    outcome                VARCHAR(20)   NOT NULL,
    decided_on             DATE,
    decision_number        VARCHAR(60)   NOT NULL,
    penalties              VARCHAR(200)  NOT NULL,
    penalty_detail         VARCHAR(2000) NOT NULL,
    fine                   BIGINT        NOT NULL,
    confiscated            BIGINT        NOT NULL,
    decision_served_on     DATE,
    service_method         VARCHAR(20)   NOT NULL,
    published_on           DATE,
    closed_on              DATE,
    note                   VARCHAR(2000) NOT NULL
);
CREATE INDEX enforcement_case_filed ON enforcement_case (filed_on);
CREATE INDEX enforcement_case_decided ON enforcement_case (decided_on);
COMMENT ON TABLE enforcement_case IS '行政处罚案件';
COMMENT ON COLUMN enforcement_case.number IS '立案号';
COMMENT ON COLUMN enforcement_case.cause IS '案由';
COMMENT ON COLUMN enforcement_case.violation IS '违法行为代码,见法规数据';
COMMENT ON COLUMN enforcement_case.act_from IS '违法行为发生日';
COMMENT ON COLUMN enforcement_case.act_to IS '违法行为终了日,空为持续至发现之日';
COMMENT ON COLUMN enforcement_case.withdrawn_on IS '撤销立案日';
COMMENT ON COLUMN enforcement_case.outcome IS '处理结论';
COMMENT ON COLUMN enforcement_case.fine IS '罚款,分';
COMMENT ON COLUMN enforcement_case.confiscated IS '没收违法所得,分';

CREATE TABLE case_evidence (
    id           BIGINT PRIMARY KEY,
    case_id      BIGINT        NOT NULL REFERENCES enforcement_case (id) ON DELETE CASCADE,
    position     INT           NOT NULL,
    title        VARCHAR(300)  NOT NULL,
    obtained_on  DATE          NOT NULL,
    provider     VARCHAR(200)  NOT NULL,
    proves       VARCHAR(1000) NOT NULL
);
COMMENT ON TABLE case_evidence IS '证据:名称、提取时间、提供单位、证明内容';

CREATE TABLE case_measure (
    id          BIGINT PRIMARY KEY,
    case_id     BIGINT        NOT NULL REFERENCES enforcement_case (id) ON DELETE CASCADE,
    kind        VARCHAR(20)   NOT NULL,
    decided_on  DATE          NOT NULL,
    detail      VARCHAR(1000) NOT NULL
);
COMMENT ON TABLE case_measure IS '查封扣押、限产停产、按日连续处罚';

CREATE TABLE case_transfer (
    id              BIGINT PRIMARY KEY,
    case_id         BIGINT       NOT NULL REFERENCES enforcement_case (id) ON DELETE CASCADE,
    kind            VARCHAR(20)  NOT NULL,
    transferred_on  DATE         NOT NULL,
    recipient       VARCHAR(100) NOT NULL,
    persons         INT          NOT NULL
);
COMMENT ON TABLE case_transfer IS '移送公安机关:行政拘留或者涉嫌犯罪';

CREATE TABLE case_payment (
    id       BIGINT PRIMARY KEY,
    case_id  BIGINT       NOT NULL REFERENCES enforcement_case (id) ON DELETE CASCADE,
    paid_on  DATE         NOT NULL,
    amount   BIGINT       NOT NULL,
    receipt  VARCHAR(100) NOT NULL
);
COMMENT ON TABLE case_payment IS '缴款';

CREATE TABLE case_remedy (
    id           BIGINT PRIMARY KEY,
    case_id      BIGINT       NOT NULL REFERENCES enforcement_case (id) ON DELETE CASCADE,
    kind         VARCHAR(20)  NOT NULL,
    accepted_on  DATE         NOT NULL,
    body         VARCHAR(100) NOT NULL,
    result       VARCHAR(20)  NOT NULL,
    closed_on    DATE
);
COMMENT ON TABLE case_remedy IS '行政复议与行政诉讼';

CREATE TABLE activity (
    id             BIGINT PRIMARY KEY,
    version        INT           NOT NULL,
    kind           VARCHAR(20)   NOT NULL,
    title          VARCHAR(200)  NOT NULL,
    held_on        DATE          NOT NULL,
    audience       VARCHAR(20)   NOT NULL,
    place          VARCHAR(200)  NOT NULL,
    attendees      INT           NOT NULL,
    copies         INT           NOT NULL,
    consultations  INT           NOT NULL,
    note           VARCHAR(2000) NOT NULL
);
CREATE INDEX activity_day ON activity (held_on);
COMMENT ON TABLE activity IS '学习、培训、普法、企业讲座';
COMMENT ON COLUMN activity.copies IS '发放资料份数';
COMMENT ON COLUMN activity.consultations IS '接受咨询人次';

CREATE TABLE document_counter (
    authority_code  VARCHAR(20) NOT NULL,
    kind_code       VARCHAR(20) NOT NULL,
    number_year     INT         NOT NULL,
    last_serial     INT         NOT NULL,
    PRIMARY KEY (authority_code, kind_code, number_year)
);
COMMENT ON TABLE document_counter IS '文号计数:机关 × 文种 × 年度,连续不跳号,作废不复用';

CREATE TABLE issued_document (
    id                BIGINT PRIMARY KEY,
    version           INT           NOT NULL,
    form              VARCHAR(40)   NOT NULL,
    number            VARCHAR(60)   NOT NULL,
    subject_table     VARCHAR(40)   NOT NULL,
    subject_id        BIGINT        NOT NULL,
    title             VARCHAR(200)  NOT NULL,
    issued_on         DATE          NOT NULL,
    template_version  VARCHAR(40)   NOT NULL,
    law_version       VARCHAR(40)   NOT NULL,
    pdf_hash          VARCHAR(64)   NOT NULL,
    docx_hash         VARCHAR(64)   NOT NULL,
    terms             VARCHAR(2000) NOT NULL,
    void_reason       VARCHAR(500)  NOT NULL
);
CREATE INDEX issued_document_subject ON issued_document (subject_table, subject_id);
COMMENT ON TABLE issued_document IS '已定稿文书:不可改,只可注明作废';
COMMENT ON COLUMN issued_document.terms IS '文书所定的事项(如罚款数额),供以后的文书比对';

CREATE TABLE attachment (
    id             BIGINT PRIMARY KEY,
    subject_table  VARCHAR(40)  NOT NULL,
    subject_id     BIGINT       NOT NULL,
    name           VARCHAR(200) NOT NULL,
    hash           VARCHAR(64)  NOT NULL,
    size           BIGINT       NOT NULL,
    added_at       TIMESTAMP    NOT NULL
);
CREATE INDEX attachment_subject ON attachment (subject_table, subject_id);
COMMENT ON TABLE attachment IS '附件:内容以散列存于 files 目录';

CREATE TABLE report_text (
    id           BIGINT PRIMARY KEY,
    version      INT            NOT NULL,
    report_year  INT            NOT NULL,
    section      VARCHAR(40)    NOT NULL,
    content      VARCHAR(20000) NOT NULL,
    UNIQUE (report_year, section)
);
COMMENT ON TABLE report_text IS '年度报告中由人写的段落';

CREATE TABLE manual_figure (
    id           BIGINT PRIMARY KEY,
    version      INT           NOT NULL,
    report_year  INT           NOT NULL,
    figure       VARCHAR(40)   NOT NULL,
    content      VARCHAR(100)  NOT NULL,
    origin       VARCHAR(500)  NOT NULL,
    UNIQUE (report_year, figure)
);
COMMENT ON TABLE manual_figure IS '手工录入的年度指标及其出处';
