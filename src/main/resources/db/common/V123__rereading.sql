-- What a newer rule book would change in a document, before it is applied; gone as soon as it is.
create table rereading (
    document_id       bigint      not null primary key references document (id) on delete cascade,
    rule_book_version varchar(40) not null,
    computed_at       timestamp(6) with time zone not null,
    changes           integer     not null,
    approved_by       varchar(80)
);
create table rereading_change (
    document_id bigint       not null references rereading (document_id) on delete cascade,
    kind        varchar(20)  not null check (kind = any (array['NEW', 'GONE', 'CHANGED'])),
    place       integer      not null,
    quote       varchar(500) not null,
    was         varchar(200),
    becomes     varchar(200)
);
create index rereading_change_document on rereading_change (document_id);
create index document_rules on document (rule_book_version, id);
