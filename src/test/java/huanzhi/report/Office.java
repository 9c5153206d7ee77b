package huanzhi.report;

import huanzhi.settings.BureauIdentity;
import huanzhi.store.Transaction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes the records of a made-up office straight into the tables, one line of text for each.
///
/// `-` is an empty date. Enterprises are made when first named; there are four officers.
public final class Office {

    public static final BureauIdentity BUREAU = new BureauIdentity(
            LocalDate.of(2000, 1, 1),
            "安和市生态环境局",
            "安和市生态环境局云溪分局",
            "我分局",
            "云环",
            "安和市生态环境局",
            "安和市生态环境局",
            "云溪县",
            "安和市人民政府",
            "云溪县人民法院",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            Set.of());

    private final Transaction transaction;
    private final Map<String, Long> enterprises = new HashMap<>();

    public Office(Transaction transaction) {
        this.transaction = transaction;
        transaction
                .sql()
                .fetch("SELECT name, id FROM enterprise")
                .forEach(row -> enterprises.put(row.get(0, String.class), row.get(1, Long.class)));
    }

    /// Name, certificate's last day, duty, day of joining.
    public void officer(String line) {
        var cells = cells(line);
        var id = transaction.nextId();
        insert("""
            INSERT INTO officer (id, version, name, initials, department, post, certificate_number,
                certificate_expires_on, speciality, duty, phone, joined_on, note)
            VALUES (?, 1, ?, '', '', '', ?, ?, '', ?, '', ?, '')\
            """, id, cells.get(0), "证" + id, day(cells.get(1)), cells.get(2), day(cells.get(3)));
    }

    /// Day, enterprise, source, 现场 or 非现场, how many officers, problems found, problems fixed, day of publication.
    public void inspection(String line) {
        var cells = cells(line);
        var id = transaction.nextId();
        insert(
                """
                INSERT INTO inspection (id, version, number, enterprise_id, source, on_site, inspected_on, place, matters,
                    findings, problems_found, problems_fixed, handling, published_on, note)
                VALUES (?, 1, ?, ?, ?, ?, ?, '', '', '', ?, ?, ?, ?, '')\
                """,
                id,
                "检查" + id,
                enterprise(cells.get(1)),
                cells.get(2),
                cells.get(3).equals("现场"),
                day(cells.get(0)),
                Integer.valueOf(cells.get(5)),
                Integer.valueOf(cells.get(6)),
                cells.get(5).equals("0") ? "NOTHING_FOUND" : "CORRECTED_ON_SITE",
                day(cells.get(7)));
        insert(
                "INSERT INTO inspection_officer SELECT ?, id FROM officer ORDER BY id FETCH FIRST ? ROWS ONLY",
                id,
                Integer.valueOf(cells.get(4)));
    }

    /// Day, channel, nature, media joined by 、, day of closing, day of reply, complainant (`匿名` leaves no way to
    /// answer).
    public void complaint(String line) {
        var cells = cells(line);
        var id = transaction.nextId();
        var who = cells.get(6);
        insert(
                """
                INSERT INTO complaint (id, version, number, platform_number, channel, nature, received_on, complainant,
                    phone, confidential, subject, place, media, content, verdict, findings, measures, closed_on,
                    replied_on, reply_method, satisfaction, note)
                VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, FALSE, '气味', '', ?, '', 'OPEN', '', '', ?, ?, 'NONE', 'UNKNOWN', '')\
                """,
                id,
                "投诉" + id,
                who.equals("平台") ? "GD1" : "",
                cells.get(1),
                cells.get(2),
                day(cells.get(0)),
                Set.of("匿名", "电话", "平台").contains(who) ? "" : who,
                who.equals("电话") ? "0700-0000000" : "",
                cells.get(3),
                day(cells.get(4)),
                day(cells.get(5)));
    }

    /// Number, filed, withdrawn, decided, outcome, fine and confiscated in 分, published.
    public void enforcementCase(String line) {
        var cells = cells(line);
        insert(
                """
                INSERT INTO enforcement_case (id, version, number, cause, source, party_kind, party_name, party_code,
                    party_person, party_address, violation, act_from, discovered_on, filed_on, withdrawn_on, facts,
                    discretion, hearing_offered, plea, hearing_result, outcome, decided_on, decision_number, penalties,
                    penalty_detail, fine, confiscated, service_method, published_on, note)
                VALUES (?, 1, ?, '', 'INSPECTION', 'COMPANY', '某厂', '', '', '', '', DATE '2022-01-01',
                    DATE '2022-01-02', ?, ?, '', '', FALSE, '', '', ?, ?, '', '', '', ?, ?, 'DIRECT', ?, '')\
                """,
                transaction.nextId(),
                cells.get(0),
                day(cells.get(1)),
                day(cells.get(2)),
                cells.get(4),
                day(cells.get(3)),
                Long.valueOf(cells.get(5)),
                Long.valueOf(cells.get(6)),
                day(cells.get(7)));
    }

    /// One of the case's days: `correction_ordered_on`, `legal_review_on`, `discussed_on`.
    public void caseDay(String number, String column, String date) {
        insert("UPDATE enforcement_case SET " + column + " = ? WHERE number = ?", day(date), number);
    }

    /// Number of the case, kind, day.
    public void measure(String line) {
        var cells = cells(line);
        insert(
                "INSERT INTO case_measure VALUES (?, (SELECT id FROM enforcement_case WHERE number = ?), ?, ?, '')",
                transaction.nextId(),
                cells.get(0),
                cells.get(1),
                day(cells.get(2)));
    }

    /// Number of the case, kind, day, persons.
    public void transfer(String line) {
        var cells = cells(line);
        insert(
                "INSERT INTO case_transfer VALUES (?, (SELECT id FROM enforcement_case WHERE number = ?), ?, ?, '', ?)",
                transaction.nextId(),
                cells.get(0),
                cells.get(1),
                day(cells.get(2)),
                Integer.valueOf(cells.get(3)));
    }

    /// Number of the case, kind, day of acceptance, result.
    public void remedy(String line) {
        var cells = cells(line);
        insert("""
            INSERT INTO case_remedy VALUES
                (?, (SELECT id FROM enforcement_case WHERE number = ?), ?, ?, '', ?, NULL)\
            """, transaction.nextId(), cells.get(0), cells.get(1), day(cells.get(2)), cells.get(3));
    }

    /// Day, kind, audience, attendees, copies, consultations.
    public void activity(String line) {
        var cells = cells(line);
        insert(
                "INSERT INTO activity VALUES (?, 1, ?, '活动', ?, ?, '', ?, ?, ?, '')",
                transaction.nextId(),
                cells.get(1),
                day(cells.get(0)),
                cells.get(2),
                Integer.valueOf(cells.get(3)),
                Integer.valueOf(cells.get(4)),
                Integer.valueOf(cells.get(5)));
    }

    private long enterprise(String name) {
        return enterprises.computeIfAbsent(name, _ -> {
            var id = transaction.nextId();
            insert("""
                INSERT INTO enterprise (id, version, name, initials, former_name, legal_person, contact, phone,
                    registered_address, production_address, town, industry_code, industry, operation, supervision,
                    permit_class, permit_number, credit_rating, note)
                VALUES (?, 1, ?, '', '', '', '', '', '', '', '', '', '', 'RUNNING', '一般', 'NONE', '', '', '')\
                """, id, name);
            return id;
        });
    }

    private void insert(String sql, Object... values) {
        transaction.sql().execute(sql, values);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).toList();
    }

    private static java.sql.Date day(String text) {
        return text.equals("-") ? null : java.sql.Date.valueOf(text);
    }
}
