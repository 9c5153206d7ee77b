-- When reports of permits are due is worded anew each year, so a bureau may say it itself; one row, or none for the
-- rules that come with the program.

CREATE TABLE permit_report_rules (
    id                 BIGINT PRIMARY KEY,
    version            INT          NOT NULL,
    key_kinds          VARCHAR(60)  NOT NULL,
    simplified_kinds   VARCHAR(60)  NOT NULL,
    early_industries   VARCHAR(300) NOT NULL,
    early_day          VARCHAR(10)  NOT NULL,
    ordinary_day       VARCHAR(10)  NOT NULL,
    day_of_next_month  INT          NOT NULL,
    least_annual       VARCHAR(10)  NOT NULL,
    least_quarterly    VARCHAR(10)  NOT NULL,
    least_monthly      VARCHAR(10)  NOT NULL
);
COMMENT ON TABLE permit_report_rules IS '本单位的执行报告期限:有则取代随程序附带的';
COMMENT ON COLUMN permit_report_rules.key_kinds IS '重点管理要交的报告';
COMMENT ON COLUMN permit_report_rules.simplified_kinds IS '简化管理要交的报告';
COMMENT ON COLUMN permit_report_rules.early_industries IS '年报提前的行业代码,以顿号分隔';
COMMENT ON COLUMN permit_report_rules.early_day IS '这些行业年报的最后一天,如 01-31';
COMMENT ON COLUMN permit_report_rules.ordinary_day IS '其他行业年报的最后一天,02-29 为二月底';
COMMENT ON COLUMN permit_report_rules.least_annual IS '持证不足多久免年报,如 P3M';
