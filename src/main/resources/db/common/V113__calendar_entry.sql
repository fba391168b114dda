-- What was sent for the calendars of readers; each change of one date has the next sequence number.
create table calendar_entry (
    contact_id    bigint  not null references contact (id),
    commitment_id bigint  not null references commitment (id),
    sequence      integer not null,
    -- Null when the date was taken back: settled, or no date any more.
    due           date,
    mail_id       bigint  not null references outbox_mail (id),
    primary key (contact_id, commitment_id, sequence)
);
create index calendar_entry_mail on calendar_entry (mail_id);
