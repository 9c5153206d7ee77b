CREATE TABLE law_entry (
    id         BIGINT PRIMARY KEY,
    version    INT              NOT NULL,
    kind       VARCHAR(40)      NOT NULL,
    entry_key  VARCHAR(200)     NOT NULL,
    content    VARCHAR(1000000) NOT NULL,
    digest     VARCHAR(64)      NOT NULL,
    note       VARCHAR(500)     NOT NULL,
    file_name  VARCHAR(200)     NOT NULL,
    file_hash  VARCHAR(64)      NOT NULL,
    UNIQUE (kind, entry_key)
);
COMMENT ON TABLE law_entry IS '本单位自己的法规条目:同类同键的取代随程序附带的一条,附带的从不改动;导入的法规全文和更新包也在这里';
COMMENT ON COLUMN law_entry.content IS '与附带数据同样写法的 JSON,日期写在其中';
COMMENT ON COLUMN law_entry.digest IS '内容的散列,用来看出有没有变';
COMMENT ON COLUMN law_entry.file_hash IS '导入的原件,以散列存于 files 目录;没有则为空';
