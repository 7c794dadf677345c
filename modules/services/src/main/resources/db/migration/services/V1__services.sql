-- The regional tool of action 1: who offers which service, found by the three criteria of the sheet.

CREATE SEQUENCE services_seq START WITH 50 INCREMENT BY 50;

-- structure: the name as it was written, which stays when the structure leaves the directory.
CREATE TABLE services_offer (
  id BIGINT NOT NULL PRIMARY KEY,
  service VARCHAR(200) NOT NULL,
  definition VARCHAR(1000),
  structure VARCHAR(200) NOT NULL,
  organisation_id BIGINT REFERENCES organisation (id) ON DELETE SET NULL,
  departement VARCHAR(3) REFERENCES departement (code),
  contact VARCHAR(300),
  url VARCHAR(500),
  fictitious BOOLEAN NOT NULL,
  updated_on DATE NOT NULL,
  version INT NOT NULL
);
CREATE INDEX services_offer_by_service ON services_offer (service, structure, id);
CREATE INDEX services_offer_by_structure ON services_offer (structure, service, id);

CREATE TABLE services_tag (
  id BIGINT NOT NULL PRIMARY KEY,
  offer_id BIGINT NOT NULL REFERENCES services_offer (id) ON DELETE CASCADE,
  criterion VARCHAR(12) NOT NULL,
  code VARCHAR(20) NOT NULL,
  CONSTRAINT services_one_tag UNIQUE (offer_id, criterion, code)
);
CREATE INDEX services_tag_by_code ON services_tag (criterion, code, offer_id);
