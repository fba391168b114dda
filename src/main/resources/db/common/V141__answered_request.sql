-- Requests that named a key of their own (Idempotency-Key), with the answer that each got. Kept for a day.
create table answered_request (
    account     varchar(120) not null,
    request_key varchar(200) not null,
    fingerprint varchar(64)  not null,
    status      integer,
    location    varchar(400),
    entity_tag  varchar(120),
    body        ${text},
    asked_at    timestamp(6) with time zone not null,
    primary key (account, request_key)
);
create index answered_request_age on answered_request (asked_at);
