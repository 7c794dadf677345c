-- Addresses from which a mail came back; a corrected address is another one, and is written to again.
CREATE TABLE refused_address (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  email_key VARCHAR(254) NOT NULL,
  reason VARCHAR(300),
  refused_at TIMESTAMP NOT NULL,
  version INT NOT NULL
);
CREATE INDEX refused_address_by_person ON refused_address (person_id);
