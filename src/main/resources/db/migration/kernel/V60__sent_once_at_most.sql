-- Twice is worse than not at all for reminders and mass mail: in doubt, they are not sent again.
ALTER TABLE message ADD COLUMN once_at_most BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE message SET once_at_most = TRUE WHERE kind = 'reminder' OR message_key LIKE 'invitation:%';
