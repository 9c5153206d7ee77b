-- How the columns of a file were read once, so that the next file of the same columns need not be told again.

CREATE TABLE import_shape (
    id            BIGINT PRIMARY KEY,
    version       INT          NOT NULL,
    ledger        VARCHAR(100) NOT NULL,
    headings_digest VARCHAR(64)  NOT NULL,
    UNIQUE (ledger, headings_digest)
);
COMMENT ON TABLE import_shape IS '导入时对过列的表格样式:按台账和一行列名';
COMMENT ON COLUMN import_shape.ledger IS '台账,如 企业名录';
COMMENT ON COLUMN import_shape.headings_digest IS '各列列名(去掉空格、标点和单位)依次排列的散列';

CREATE TABLE import_shape_column (
    shape_id BIGINT       NOT NULL REFERENCES import_shape (id) ON DELETE CASCADE,
    place    INT          NOT NULL,
    heading  VARCHAR(500) NOT NULL,
    field    VARCHAR(100) NOT NULL,
    PRIMARY KEY (shape_id, place)
);
COMMENT ON TABLE import_shape_column IS '样式中的一列对上哪个字段';
COMMENT ON COLUMN import_shape_column.place IS '有列名的各列中的第几列,从 0 起';
COMMENT ON COLUMN import_shape_column.heading IS '表中的列名';
COMMENT ON COLUMN import_shape_column.field IS '对上的字段;空为不导入这一列';
