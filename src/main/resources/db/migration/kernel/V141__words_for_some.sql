-- In which mails a module's lines on a session are told: EXPECTED for convocation and reminders, or a kind of its own.
ALTER TABLE session_note ADD COLUMN mail VARCHAR(60) DEFAULT 'EXPECTED' NOT NULL;
ALTER TABLE session_note DROP CONSTRAINT session_note_once;
ALTER TABLE session_note ADD CONSTRAINT session_note_of_a_mail UNIQUE (session_id, module_id, mail, language);

-- When a message's words are erased: such as a list of names that somebody outside the directory has been sent.
ALTER TABLE message ADD COLUMN erase_at TIMESTAMP;
CREATE INDEX message_by_erasure ON message (erase_at);
