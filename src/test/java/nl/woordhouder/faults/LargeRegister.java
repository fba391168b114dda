// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.faults;

import java.sql.SQLException;
import java.time.LocalDate;

/**
 * A register of many years on PostgreSQL, put there by statements of its own: most of it is settled, one in fifty is
 * late, one in fifty falls due within ten weeks and one in fifty has no date.
 */
record LargeRegister(Tables tables) {

    private static final String COLUMNS = "(number, subject, quote, type, ministry_code, answering_code, committee,"
            + " addressee, due_words, due_until, no_due_reason, due_sort, due_version, status, source_title, source_date,"
            + " source_document, source_start, source_end, registered_at, changed_at, version)";

    void fill(int commitments) throws SQLException {
        tables.execute("insert into commitment " + COLUMNS + """
                 select 'GR-' || n, 'Onderhoud van sluis ' || n, 'Ik stuur de Kamer een brief over sluis ' || n || '.', 'INFORM',
                       m.code, m.code, c.abbreviation, 'Kamer', 'binnenkort', d.due,
                       case when d.due is null then 'de brief noemt geen datum' end, coalesce(d.due, date '9999-12-31'), 1,
                       case when n %% 50 < 3 then 'OPEN' else 'FULFILLED' end, 'Brief over sluis ' || n, date '2025-12-01',
                       1, 0, 10, now(), now(), 1
                  from generate_series(1, %d) n
                  join (select code, row_number() over (order by code) - 1 as place, count(*) over () as size
                          from ministry) m on m.place = n / 50 %% m.size
                  join (select abbreviation, row_number() over (order by abbreviation) - 1 as place, count(*) over () as size
                          from committee) c on c.place = n / 50 %% c.size
                 cross join lateral (select case n %% 50
                        when 1 then date '2026-02-11' + (n / 50 %% 70)
                        when 2 then null
                        else date '2026-02-10' - (n / 50 %% 700) end as due) d
                """.formatted(commitments));
        tables.execute("analyze");
    }

    /** One reader for each ministry and each committee; how many there are with those of the demonstration. */
    long addReaders() throws SQLException {
        tables.execute("insert into contact (email, name, ministry_code, active, token)"
                + " select 'lezer@' || code || '.example', 'Lezer', code, true, 'proef-' || code from ministry"
                + " where code in (select answering_code from commitment where status = 'OPEN')");
        tables.execute("insert into contact (email, name, committee, active, token)"
                + " select 'lezer@' || abbreviation || '.kamer.example', 'Lezer', abbreviation, true,"
                + " 'proef-' || abbreviation from committee"
                + " where abbreviation in (select committee from commitment where status = 'OPEN')");
        return tables.count("contact");
    }

    /**
     * What the sweep comes down to takes in one statement of SQL: find what each reader has not been told of, and keep that
     * they were, in a table with the same keys.
     */
    double secondsOfTheBareStatement(LocalDate today) throws SQLException {
        tables.execute("drop table if exists bare");
        tables.execute(
                "create table bare (contact_id bigint references contact, commitment_id bigint references commitment,"
                        + " due_version integer, step varchar(20), primary key (contact_id, commitment_id, due_version, step))");
        long start = System.nanoTime();
        tables.execute("""
                insert into bare
                select reader.id, c.id, c.due_version, c.step
                  from contact reader
                  join (select id, due_version, ministry_code, answering_code, committee,
                               case when date '%1$s' - due_until >= 28 then 'OVERDUE_28'
                                    when date '%1$s' - due_until >= 14 then 'OVERDUE_14'
                                    when date '%1$s' - due_until >= 1 then 'OVERDUE'
                                    when date '%1$s' - due_until >= -3 then 'AHEAD_3'
                                    when date '%1$s' - due_until >= -14 then 'AHEAD_14'
                                    else 'AHEAD_28' end as step
                          from commitment
                         where status in ('OPEN', 'PARTLY_FULFILLED') and due_until <= date '%1$s' + 28) c
                    on reader.committee = c.committee or reader.ministry_code in (c.ministry_code, c.answering_code)
                 where not exists (select 1 from reminder r
                                    where r.contact_id = reader.id and r.commitment_id = c.id
                                      and r.due_version = c.due_version and r.step = c.step)
                """.formatted(today));
        return (System.nanoTime() - start) / 1e9;
    }
}
