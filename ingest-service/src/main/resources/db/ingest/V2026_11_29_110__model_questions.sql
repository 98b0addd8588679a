-- What a model is to be asked. Claimed by pushing due_at ahead: whoever dies with a claim leaves it to others.
create table model_question (
    announcement_id uuid        primary key references announcement (id) on delete cascade,
    due_at          timestamptz not null,
    claim           uuid,
    attempts        integer     not null default 0,
    failure         text,
    given_up_at     timestamptz,
    constraint model_question_attempts_count check (attempts >= 0)
);
create index model_question_due on model_question (due_at) where given_up_at is null;

-- Questions of a day, in UTC, of all replicas together.
create table model_budget (
    day       date    primary key,
    questions integer not null,
    constraint model_budget_counts check (questions >= 0)
);

-- Models that took the entrance test, by address, name and versions of prompt and test.
create table model_entrance (
    model    text             primary key,
    f1       double precision not null,
    passed   boolean          not null,
    taken_at timestamptz      not null
);
