package huanzhi.law.limit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import huanzhi.base.Refusal;
import huanzhi.law.LawFiles;
import java.time.DateTimeException;
import java.time.LocalDate;

/// Reads the JSON of this room and says where it cannot be read.
final class DataFile {

    private static final JsonMapper JSON = new JsonMapper();

    private DataFile() {}

    static <T> T read(LawFiles files, String name, Class<T> type) {
        try {
            return JSON.readValue(files.text(name), type);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            var line = place == null ? "" : "第 " + place.getLineNr() + " 行";
            throw new Refusal("期限数据 " + name + line + "读不懂，请对照随程序附带的文件改正。", e);
        }
    }

    static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new Refusal("期限数据中的日期“" + written + "”读不懂，请写成 2026-08-15 的样子。", e);
        }
    }
}
