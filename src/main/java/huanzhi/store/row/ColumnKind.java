package huanzhi.store.row;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// The SQL types a record may use, each with how its values stand in the journal.
///
/// Bytes are not among them: they belong into the stored files, and their hash into the record.
public enum ColumnKind {
    BOOLEAN(Boolean.class) {
        @Override
        void write(Object value, JsonGenerator json) throws IOException {
            json.writeBoolean((Boolean) value);
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return json.getBooleanValue();
        }
    },
    INTEGER(Integer.class) {
        @Override
        void write(Object value, JsonGenerator json) throws IOException {
            json.writeNumber((Integer) value);
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return json.getIntValue();
        }
    },
    BIGINT(Long.class) {
        @Override
        void write(Object value, JsonGenerator json) throws IOException {
            json.writeNumber((Long) value);
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return json.getLongValue();
        }
    },
    NUMERIC(BigDecimal.class) {
        @Override
        void write(Object value, JsonGenerator json) throws IOException {
            json.writeString(((BigDecimal) value).toPlainString());
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return new BigDecimal(json.getText());
        }
    },
    VARCHAR(String.class) {
        @Override
        void write(Object value, JsonGenerator json) throws IOException {
            json.writeString((String) value);
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return json.getText();
        }
    },
    DATE(LocalDate.class) {
        @Override
        void write(Object value, JsonGenerator json) throws IOException {
            json.writeString(((LocalDate) value).toString());
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return LocalDate.parse(json.getText());
        }
    },
    TIMESTAMP(LocalDateTime.class) {
        @Override
        void write(Object value, JsonGenerator json) throws IOException {
            json.writeString(((LocalDateTime) value).toString());
        }

        @Override
        Object read(JsonParser json) throws IOException {
            return LocalDateTime.parse(json.getText());
        }
    };

    private final Class<?> type;

    ColumnKind(Class<?> type) {
        this.type = type;
    }

    /// What values of this kind are in Java.
    Class<?> type() {
        return type;
    }

    abstract void write(Object value, JsonGenerator json) throws IOException;

    abstract Object read(JsonParser json) throws IOException;

    /// The kind of a column of `table` that the information schema calls `sqlType`.
    static ColumnKind of(String table, String sqlType) {
        return switch (sqlType) {
            case "BOOLEAN" -> BOOLEAN;
            case "INTEGER" -> INTEGER;
            case "BIGINT" -> BIGINT;
            case "NUMERIC" -> NUMERIC;
            case "CHARACTER VARYING" -> VARCHAR;
            case "DATE" -> DATE;
            case "TIMESTAMP" -> TIMESTAMP;
            default -> throw new IllegalStateException("the journal cannot hold a " + sqlType + " of " + table);
        };
    }
}
