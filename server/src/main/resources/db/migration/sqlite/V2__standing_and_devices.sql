-- How far each diary goes is kept with the person, and so known without reading the diary.
-- digest: the exclusive or of the sha256 of all its entries; their order does not matter.

alter table person add column last integer not null default 0;  -- seq of the newest entry, and their number
alter table person add column digest text not null
    default '0000000000000000000000000000000000000000000000000000000000000000';

-- Of what is there: each of the 64 digits by itself, and in it each of the four bits.
with
    place (k) as (
        select 1 union all select k + 1 from place where k < 64
    ),
    digit (person_id, k, value) as (
        select person_id, k, instr('123456789abcdef', substr(sha256, k, 1)) from entry, place
    ),
    odd (person_id, k, value) as (
        select person_id, k,
            8 * (sum(value >> 3 & 1) % 2) + 4 * (sum(value >> 2 & 1) % 2)
                + 2 * (sum(value >> 1 & 1) % 2) + sum(value & 1) % 2
        from digit group by person_id, k
    ),
    standing (person_id, digest) as (
        select person_id, group_concat(substr('0123456789abcdef', value + 1, 1), '' order by k)
        from odd group by person_id
    )
update person
set digest = standing.digest, last = (select max(seq) from entry where entry.person_id = person.id)
from standing where standing.person_id = person.id;

-- Who may use a diary from elsewhere. Only the hash of a key is kept.
create table device (
    person_id  text not null references person (id),
    id         text not null,  -- UUID
    name       text not null,  -- as the person calls it
    key_sha256 text not null,
    created    text not null,  -- RFC 3339, UTC
    revoked    text,           -- from then on its key opens nothing
    primary key (person_id, id)
) strict, without rowid;

-- Codes that make one device a device of the diary.
create table pairing (
    person_id   text not null references person (id),
    code_sha256 text not null,
    created     text not null,
    expires     text not null,
    used        text,
    primary key (person_id, code_sha256)
) strict, without rowid;

-- Diaries that were deleted: nothing of them is left, and no device brings them back.
create table tombstone (
    person_id text not null primary key,
    deleted   text not null  -- date, UTC
) strict, without rowid;

-- Diaries are long: an id is to be looked up by (person_id, id), never by reading the whole diary. SQLite would
-- otherwise take the shorter way for a few rows; these are its own numbers (rows; rows of one person_id; of both columns).
analyze sqlite_schema;
insert into sqlite_stat1 (tbl, idx, stat) values
    ('entry', 'entry', '1000000000 1000000 1'),
    ('entry', 'sqlite_autoindex_entry_2', '1000000000 1000000 1');
analyze sqlite_schema;  -- read them now, for this connection too
