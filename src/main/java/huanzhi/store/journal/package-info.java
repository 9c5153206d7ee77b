/// The journal: one line of JSON for every operation that was ever saved, each sealed by its hash and chained to the
/// line before. It is the truth; the database beside it can be made again from it.
///
/// `journal/000001.jsonl` and so on are the segments. The first line of a segment names the version of the schema and
/// the shape of the tables its lines were written for; every further line is one operation:
///
/// ```
/// {"previous":"<64>","segment":1,"chainFrom":1,"schema":"001","sequence":0,"begun":"2024-03-05T09:00","mends":"",
///  "tables":{…},"hash":"<64>"}
/// {"previous":"<64>","sequence":1,"time":"2024-03-05T09:10:11","operator":"张三","title":"登记企业","undoable":true,
///  "rows":{"enterprise":1},"changes":[…],"hash":"<64>"}
/// ```
/// `hash` is the SHA-256 of the line's bytes up to `,"hash"`; `previous` is the hash of the line before, across
/// segments too, and 64 zeros in the very first line. A line ends with one line feed, and only a line feed at the end
/// makes it a line: what a power cut left behind it is a torn line.
///
/// | Chinese | in the code |
/// |---|---|
/// | 日志 / 段 / 行 | journal / segment / line |
/// | 操作 / 序号 | operation / sequence |
/// | 校验值 | hash |
/// | 日志链断裂 | breakage |
/// | 残行 | torn line |
package huanzhi.store.journal;
