// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A register of many years on PostgreSQL, made by statements of its own: nine of ten commitments are settled, one of ten
 * has no date, one of twenty was made to the Senate, one of seven to a member; all ministries have about as many.
 */
@ApplicationScoped
class ManyCommitments {
    private static final String COMMITMENTS = """
            insert into commitment (number, subject, quote, type, ministry_code, answering_code, office, person, committee,
                addressee, due_words, due_until, no_due_reason, due_sort, due_version, status, settled_on, source_title,
                source_date, source_dossiers, source_document, source_start, source_end, registered_at, changed_at,
                version)
            select 'MC-' || n, 'Onderhoud van sluis ' || n,
                   'Ik stuur de Kamer voor het einde van het jaar een brief over het onderhoud van sluis ' || n || '.',
                   case when n % 3 = 0 then 'ACT' else 'INFORM' end, m.code, case when n % 9 = 0 then a.code else m.code end,
                   'minister van ' || m.name, 'Bewindspersoon' || (m.place + 17 * (n % 5)), c.abbreviation,
                   case when n % 19 = 0 then 'Eerste Kamer'
                        when n % 7 = 0 then 'lid Spreker' || n % 211 || ' (Partij ' || n % 211 % 15 || ')' else 'Kamer' end,
                   'binnenkort', case when n % 10 = 0 then null else day end,
                   case when n % 10 = 0 then 'de brief noemt geen datum' end,
                   case when n % 10 = 0 then date '9999-12-31' else day end, 1,
                   case when n % 101 < 10 then 'OPEN' when n % 101 < 12 then 'PARTLY_FULFILLED'
                        when n % 101 < 15 then 'LAPSED' when n % 101 < 17 then 'NOT_FULFILLED' else 'FULFILLED' end,
                   case when n % 101 < 12 then null else day end, 'Brief over sluis ' || n, day - 200,
                   (30000 + n % 997) || '', 1000000 + n / 10, 0, 10, moment, moment, 1
              from (select n, date '2010-01-01' + (n::bigint * 7919 % 6500)::int as day,
                           timestamp with time zone '2010-01-01 09:00Z' + n * interval '8 minutes' as moment
                      from generate_series(1, %d) n) g
              join (select code, name, row_number() over (order by code) - 1 as place from ministry) m
                on m.place = n / 3 % (select count(*) from ministry)
              join (select code, row_number() over (order by code) - 1 as place from ministry) a
                on a.place = n / 5 % (select count(*) from ministry)
              join (select abbreviation, row_number() over (order by abbreviation) - 1 as place from committee) c
                on c.place = n / 11 % (select count(*) from committee)
            """;
    private static final String DOSSIERS = "insert into commitment_mark (commitment_id, kind, word)"
            + " select id, 'DOSSIER', source_dossiers from commitment where number like 'MC-%'";
    private static final String MEMBERS = "insert into commitment_mark (commitment_id, kind, word)"
            + " select id, 'MEMBER', lower(substring(addressee from 'lid (\\S+)')) from commitment"
            + " where number like 'MC-%' and addressee like 'lid %'";
    private static final String PARTIES = "insert into commitment_mark (commitment_id, kind, word)"
            + " select id, 'PARTY', lower(substring(addressee from '\\((.+)\\)')) from commitment"
            + " where number like 'MC-%' and addressee like 'lid %'";

    private final DataSource database;

    ManyCommitments(DataSource database) {
        this.database = database;
    }

    /** Puts them beside what is there, and lets the database look at them. */
    void add(int count) throws SQLException {
        execute(COMMITMENTS.replace("%d", String.valueOf(count)), DOSSIERS, MEMBERS, PARTIES, "vacuum analyze");
    }

    void remove() throws SQLException {
        execute(
                "delete from commitment_mark where commitment_id in"
                        + " (select id from commitment where number like 'MC-%')",
                "delete from commitment where number like 'MC-%'", "vacuum analyze");
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
