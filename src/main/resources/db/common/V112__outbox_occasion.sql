-- A mail is either the digest of a day, or about one step of one commitment; both once for each reader (invariant I3).
alter table outbox_mail alter column digest_day drop not null;
alter table outbox_mail add column commitment_id bigint references commitment (id);
alter table outbox_mail add column due_version integer;
alter table outbox_mail add column step varchar(20);
alter table outbox_mail add constraint outbox_mail_occasion check ((digest_day is null) <> (commitment_id is null));
alter table outbox_mail add constraint outbox_mail_step unique (contact_id, commitment_id, due_version, step);
-- Whether the mail server may have taken it without our knowing; then its words and Message-ID stay as they are.
alter table outbox_mail add column uncertain boolean default false not null;
-- Goes up when other words get another Message-ID.
alter table outbox_mail add column revision integer default 0 not null;
-- The commitments that it tells of, each with the version of its due date.
alter table outbox_mail add column contents ${text};
-- The dates that go with it for the reader's calendar (iCalendar).
alter table outbox_mail add column calendar ${text};
