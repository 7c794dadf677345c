-- What the modules' listeners are to be told; told is gone. due_at NULL: given up, waits for an administrator.
CREATE SEQUENCE module_notice_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE module_notice (
  id BIGINT NOT NULL PRIMARY KEY,
  module_id VARCHAR(30) NOT NULL,
  listener VARCHAR(200) NOT NULL,
  what VARCHAR(30) NOT NULL,
  action VARCHAR(20) NOT NULL,
  session_id BIGINT NOT NULL REFERENCES training_session (id) ON DELETE CASCADE,
  enrolment_id BIGINT REFERENCES enrolment (id) ON DELETE CASCADE,
  person_id BIGINT REFERENCES person (id) ON DELETE CASCADE,
  transition INT NOT NULL,
  from_status VARCHAR(20),
  to_status VARCHAR(20),
  occurred_at TIMESTAMP NOT NULL,
  attempts INT NOT NULL,
  due_at TIMESTAMP,
  error VARCHAR(400)
);
CREATE INDEX module_notice_by_due ON module_notice (due_at);
