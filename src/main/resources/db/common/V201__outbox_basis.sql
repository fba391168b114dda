-- What the words of a mail were written from, as a SHA-256: while that is the same they are not written again.
alter table outbox_mail add column basis varchar(64);
