-- Date polls of the regroupements (action 2).

CREATE SEQUENCE reception_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE reception_poll (
  id BIGINT NOT NULL PRIMARY KEY,
  network_id BIGINT NOT NULL REFERENCES local_network (id),
  subject VARCHAR(200) NOT NULL,
  closed BOOLEAN NOT NULL,
  opened_at TIMESTAMP NOT NULL,
  version INT NOT NULL
);
CREATE INDEX reception_poll_by_network ON reception_poll (network_id);

CREATE TABLE reception_option (
  id BIGINT NOT NULL PRIMARY KEY,
  poll_id BIGINT NOT NULL REFERENCES reception_poll (id) ON DELETE CASCADE,
  on_date DATE NOT NULL,
  period VARCHAR(10) NOT NULL,
  CONSTRAINT reception_one_option UNIQUE (poll_id, on_date, period)
);

CREATE TABLE reception_answer (
  id BIGINT NOT NULL PRIMARY KEY,
  option_id BIGINT NOT NULL REFERENCES reception_option (id) ON DELETE CASCADE,
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  choice VARCHAR(5) NOT NULL,
  CONSTRAINT reception_one_answer UNIQUE (option_id, person_id)
);
CREATE INDEX reception_answer_by_person ON reception_answer (person_id);
