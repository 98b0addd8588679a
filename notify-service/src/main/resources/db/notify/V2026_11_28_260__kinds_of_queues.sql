-- Whose queue takes the reminders of one who is told by the broker; see docs/adr/0016.
alter table subscription add column amqp_queue text check (amqp_queue in ('DEDICATED', 'SHARED', 'OWN'));
update subscription set amqp_queue = 'DEDICATED' where delivery_type = 'AMQP';
alter table subscription
    add constraint subscription_queue_of_amqp check ((delivery_type = 'AMQP') = (amqp_queue is not null));

drop index subscription_queue_to_remove;
create index subscription_queue_to_remove on subscription (deleted_at)
    where deleted_at is not null and queue_removed_at is null and amqp_queue <> 'OWN';
create index subscription_dedicated on subscription (id) where deleted_at is null and amqp_queue = 'DEDICATED';
