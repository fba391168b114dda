-- Who is signed in. Only the hash of the cookie's token is kept, so that a copy of the database opens no session.
create table session (
    token_hash        varchar(64) not null primary key,
    account_id        bigint      not null references account (id),
    opened_at         timestamp(6) with time zone not null,
    seen_at           timestamp(6) with time zone not null,
    previous_visit_at timestamp(6) with time zone
);
create index session_account on session (account_id);
