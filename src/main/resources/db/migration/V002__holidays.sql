-- Days off and make-up days of the years whose notice did not ship with the program, imported by the bureau.

CREATE TABLE holiday (
    id       BIGINT PRIMARY KEY,
    version  INT         NOT NULL,
    held_on  DATE        NOT NULL UNIQUE,
    kind     VARCHAR(20) NOT NULL,
    name     VARCHAR(60) NOT NULL
);
COMMENT ON TABLE holiday IS '放假和调休上班的日子:随程序附带的年份以外由本单位导入';
COMMENT ON COLUMN holiday.kind IS 'OFF 放假,WORK 上班';
COMMENT ON COLUMN holiday.name IS '节日,可空';
