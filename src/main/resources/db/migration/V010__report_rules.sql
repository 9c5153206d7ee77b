-- When reports of permits are due was data of the program alone; a bureau whose province says otherwise needs its own.

CREATE TABLE permit_report_rule (
    id                 BIGINT PRIMARY KEY,
    version            INT          NOT NULL,
    source             VARCHAR(500) NOT NULL,
    kinds              VARCHAR(200) NOT NULL,
    annual_day         VARCHAR(5)   NOT NULL,
    early_industries   VARCHAR(300) NOT NULL,
    early_day          VARCHAR(5)   NOT NULL,
    day_of_next_month  INT          NOT NULL,
    least_held         VARCHAR(100) NOT NULL
);
COMMENT ON TABLE permit_report_rule IS '本单位的执行报告规则:有则取代随程序附带的规则,只有一行';
COMMENT ON COLUMN permit_report_rule.source IS '依据';
COMMENT ON COLUMN permit_report_rule.kinds IS '哪类许可交哪几种报告,如 KEY=ANNUAL+QUARTERLY,SIMPLIFIED=ANNUAL';
COMMENT ON COLUMN permit_report_rule.annual_day IS '年报最迟在次年的哪一天,月-日,02-29 为 2 月底';
COMMENT ON COLUMN permit_report_rule.early_industries IS '年报提前的行业代码或者其开头,以顿号分隔';
COMMENT ON COLUMN permit_report_rule.early_day IS '这些行业的年报最迟在次年的哪一天';
COMMENT ON COLUMN permit_report_rule.day_of_next_month IS '季报、月报最迟在次月的哪一天';
COMMENT ON COLUMN permit_report_rule.least_held IS '持证不足多久的报告期不必交,如 ANNUAL=P3M,QUARTERLY=P1M,MONTHLY=P10D';
