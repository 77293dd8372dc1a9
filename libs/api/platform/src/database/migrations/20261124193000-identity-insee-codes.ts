import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Official codes of regions, by the codes under which territories are known here. */
const REGIONS = `
          ('FR-ARA', '84'), ('FR-BFC', '27'), ('FR-BRE', '53'), ('FR-CVL', '24'), ('FR-20R', '94'), ('FR-GES', '44'),
          ('FR-HDF', '32'), ('FR-IDF', '11'), ('FR-NOR', '28'), ('FR-NAQ', '75'), ('FR-OCC', '76'), ('FR-PDL', '52'),
          ('FR-PAC', '93'), ('FR-971', '01'), ('FR-972', '02'), ('FR-973', '03'), ('FR-974', '04'), ('FR-976', '06')`;

/** The official geographic codes beside the codes of ISO 3166-2, which never change: people and events name those. */
export class IdentityInseeCodes20261124193000 implements MigrationInterface {
  readonly name = 'IdentityInseeCodes20261124193000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table territories
        add column insee_region text constraint uq_territories_insee_region unique,
        add column insee_department text constraint uq_territories_insee_department unique;
      update territories set insee_region = region.insee
        from (values ${REGIONS}) as region (code, insee) where region.code = territories.code;
      update territories set insee_department = regexp_replace(substr(code, 4), 'C$', '')
        where kind = 'DEPARTMENT' or (kind = 'OVERSEAS' and insee_region is not null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table territories drop column insee_region, drop column insee_department;
    `);
  }
}
