-- What the purge takes next: reminders that are sent or cancelled, the oldest first.
create index reminder_done on reminder (due_at) where state <> 'PLANNED';
