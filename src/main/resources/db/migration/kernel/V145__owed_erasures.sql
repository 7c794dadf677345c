-- Erasures that a module has not confirmed yet: its jar may be gone while its tables stay. Of a module that was not seen
-- since, it is not known whether it keeps data of persons: it is taken to.
ALTER TABLE module_record ADD COLUMN personal_data BOOLEAN NOT NULL DEFAULT TRUE;

CREATE TABLE erasure_owed (
  module_id VARCHAR(30) NOT NULL REFERENCES module_record (id) ON DELETE CASCADE,
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  since TIMESTAMP NOT NULL,
  PRIMARY KEY (module_id, person_id)
);
