-- Words of one session go before those of its action; the action is left out then.
ALTER TABLE mail_wording ADD COLUMN session_id BIGINT REFERENCES training_session (id) ON DELETE CASCADE;
