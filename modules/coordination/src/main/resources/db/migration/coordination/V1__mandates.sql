-- Who speaks for a regroupement among the référents, and until when (action 3).

CREATE SEQUENCE coordination_seq START WITH 50 INCREMENT BY 50;

-- ends: the last day; null: no end is known.
CREATE TABLE coordination_mandate (
  id BIGINT NOT NULL PRIMARY KEY,
  network_id BIGINT NOT NULL REFERENCES local_network (id),
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  kind VARCHAR(10) NOT NULL,
  begins DATE NOT NULL,
  ends DATE,
  version INT NOT NULL
);
CREATE INDEX coordination_mandate_in ON coordination_mandate (network_id);
CREATE INDEX coordination_mandate_of ON coordination_mandate (person_id);

-- One row: who gives a mandate or begins a mission sheet passes here, one after the other.
CREATE TABLE coordination_turn (turn BIGINT NOT NULL);
INSERT INTO coordination_turn (turn) VALUES (0);
