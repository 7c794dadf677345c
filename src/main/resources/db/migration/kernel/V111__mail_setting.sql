-- Whether a kind of mail is sent and how many days from the session: for the programme, an action or a session.
CREATE TABLE mail_setting (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(80) NOT NULL,
  -- both null: the programme's
  action_code VARCHAR(20) REFERENCES action (code),
  session_id BIGINT REFERENCES training_session (id) ON DELETE CASCADE,
  -- null: as it is for the wider one
  enabled BOOLEAN,
  days INT,
  version INT NOT NULL
);
CREATE INDEX mail_setting_by_kind ON mail_setting (kind);
CREATE INDEX mail_setting_by_session ON mail_setting (session_id);
