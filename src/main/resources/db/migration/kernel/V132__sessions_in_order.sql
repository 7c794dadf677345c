-- The list of sessions of every status reads its page in the order of the dates, without sorting them all.
CREATE INDEX session_in_order ON training_session (starts_at, id, status);
