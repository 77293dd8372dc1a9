import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The departments of mainland France and Corsica, each with its region; those overseas stand there as territories already. */
const DEPARTMENTS = `
          ('FR-01', 'FR-ARA', 'Ain'), ('FR-03', 'FR-ARA', 'Allier'), ('FR-07', 'FR-ARA', 'Ardèche'),
          ('FR-15', 'FR-ARA', 'Cantal'), ('FR-26', 'FR-ARA', 'Drôme'), ('FR-38', 'FR-ARA', 'Isère'),
          ('FR-42', 'FR-ARA', 'Loire'), ('FR-43', 'FR-ARA', 'Haute-Loire'), ('FR-63', 'FR-ARA', 'Puy-de-Dôme'),
          ('FR-69', 'FR-ARA', 'Rhône'), ('FR-73', 'FR-ARA', 'Savoie'), ('FR-74', 'FR-ARA', 'Haute-Savoie'),
          ('FR-21', 'FR-BFC', 'Côte-d’Or'), ('FR-25', 'FR-BFC', 'Doubs'), ('FR-39', 'FR-BFC', 'Jura'),
          ('FR-58', 'FR-BFC', 'Nièvre'), ('FR-70', 'FR-BFC', 'Haute-Saône'),
          ('FR-71', 'FR-BFC', 'Saône-et-Loire'), ('FR-89', 'FR-BFC', 'Yonne'),
          ('FR-90', 'FR-BFC', 'Territoire de Belfort'),
          ('FR-22', 'FR-BRE', 'Côtes-d’Armor'), ('FR-29', 'FR-BRE', 'Finistère'),
          ('FR-35', 'FR-BRE', 'Ille-et-Vilaine'), ('FR-56', 'FR-BRE', 'Morbihan'),
          ('FR-18', 'FR-CVL', 'Cher'), ('FR-28', 'FR-CVL', 'Eure-et-Loir'), ('FR-36', 'FR-CVL', 'Indre'),
          ('FR-37', 'FR-CVL', 'Indre-et-Loire'), ('FR-41', 'FR-CVL', 'Loir-et-Cher'),
          ('FR-45', 'FR-CVL', 'Loiret'),
          ('FR-2A', 'FR-20R', 'Corse-du-Sud'), ('FR-2B', 'FR-20R', 'Haute-Corse'),
          ('FR-08', 'FR-GES', 'Ardennes'), ('FR-10', 'FR-GES', 'Aube'), ('FR-51', 'FR-GES', 'Marne'),
          ('FR-52', 'FR-GES', 'Haute-Marne'), ('FR-54', 'FR-GES', 'Meurthe-et-Moselle'),
          ('FR-55', 'FR-GES', 'Meuse'), ('FR-57', 'FR-GES', 'Moselle'), ('FR-67', 'FR-GES', 'Bas-Rhin'),
          ('FR-68', 'FR-GES', 'Haut-Rhin'), ('FR-88', 'FR-GES', 'Vosges'),
          ('FR-02', 'FR-HDF', 'Aisne'), ('FR-59', 'FR-HDF', 'Nord'), ('FR-60', 'FR-HDF', 'Oise'),
          ('FR-62', 'FR-HDF', 'Pas-de-Calais'), ('FR-80', 'FR-HDF', 'Somme'),
          ('FR-75C', 'FR-IDF', 'Paris'), ('FR-77', 'FR-IDF', 'Seine-et-Marne'), ('FR-78', 'FR-IDF', 'Yvelines'),
          ('FR-91', 'FR-IDF', 'Essonne'), ('FR-92', 'FR-IDF', 'Hauts-de-Seine'),
          ('FR-93', 'FR-IDF', 'Seine-Saint-Denis'), ('FR-94', 'FR-IDF', 'Val-de-Marne'),
          ('FR-95', 'FR-IDF', 'Val-d’Oise'),
          ('FR-14', 'FR-NOR', 'Calvados'), ('FR-27', 'FR-NOR', 'Eure'), ('FR-50', 'FR-NOR', 'Manche'),
          ('FR-61', 'FR-NOR', 'Orne'), ('FR-76', 'FR-NOR', 'Seine-Maritime'),
          ('FR-16', 'FR-NAQ', 'Charente'), ('FR-17', 'FR-NAQ', 'Charente-Maritime'),
          ('FR-19', 'FR-NAQ', 'Corrèze'), ('FR-23', 'FR-NAQ', 'Creuse'), ('FR-24', 'FR-NAQ', 'Dordogne'),
          ('FR-33', 'FR-NAQ', 'Gironde'), ('FR-40', 'FR-NAQ', 'Landes'), ('FR-47', 'FR-NAQ', 'Lot-et-Garonne'),
          ('FR-64', 'FR-NAQ', 'Pyrénées-Atlantiques'), ('FR-79', 'FR-NAQ', 'Deux-Sèvres'),
          ('FR-86', 'FR-NAQ', 'Vienne'), ('FR-87', 'FR-NAQ', 'Haute-Vienne'),
          ('FR-09', 'FR-OCC', 'Ariège'), ('FR-11', 'FR-OCC', 'Aude'), ('FR-12', 'FR-OCC', 'Aveyron'),
          ('FR-30', 'FR-OCC', 'Gard'), ('FR-31', 'FR-OCC', 'Haute-Garonne'), ('FR-32', 'FR-OCC', 'Gers'),
          ('FR-34', 'FR-OCC', 'Hérault'), ('FR-46', 'FR-OCC', 'Lot'), ('FR-48', 'FR-OCC', 'Lozère'),
          ('FR-65', 'FR-OCC', 'Hautes-Pyrénées'), ('FR-66', 'FR-OCC', 'Pyrénées-Orientales'),
          ('FR-81', 'FR-OCC', 'Tarn'), ('FR-82', 'FR-OCC', 'Tarn-et-Garonne'),
          ('FR-44', 'FR-PDL', 'Loire-Atlantique'), ('FR-49', 'FR-PDL', 'Maine-et-Loire'),
          ('FR-53', 'FR-PDL', 'Mayenne'), ('FR-72', 'FR-PDL', 'Sarthe'), ('FR-85', 'FR-PDL', 'Vendée'),
          ('FR-04', 'FR-PAC', 'Alpes-de-Haute-Provence'), ('FR-05', 'FR-PAC', 'Hautes-Alpes'),
          ('FR-06', 'FR-PAC', 'Alpes-Maritimes'), ('FR-13', 'FR-PAC', 'Bouches-du-Rhône'),
          ('FR-83', 'FR-PAC', 'Var'), ('FR-84', 'FR-PAC', 'Vaucluse')`;

export class IdentityTerritories20261124120100 implements MigrationInterface {
  readonly name = 'IdentityTerritories20261124120100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table territories drop constraint ck_territories_kind;
      alter table territories
        add constraint ck_territories_kind check (kind in ('DEPARTMENT', 'OVERSEAS', 'REGION')),
        add column parent_code text constraint fk_territories_parent references territories (code);
      insert into territories (code, kind, parent_code, name)
        select code, 'DEPARTMENT', region, name from (values ${DEPARTMENTS}) as department (code, region, name);

      drop index uq_role_assignments_active;
      alter table role_assignments drop constraint ck_role_assignments_role;
      alter table role_assignments drop constraint ck_role_assignments_scope;
      alter table role_assignments
        add column territory_code text constraint fk_role_assignments_territory references territories (code),
        add constraint ck_role_assignments_role
          check (role in ('ADMINISTRATOR', 'MODERATOR', 'ORGANIZER', 'PARTNER_ORGANIZER')),
        add constraint ck_role_assignments_scope check (scope_kind in ('EDITION', 'PLATFORM', 'TERRITORY')),
        add constraint ck_role_assignments_territory
          check ((scope_kind = 'TERRITORY') = (territory_code is not null)),
        add constraint ck_role_assignments_partner
          check ((role = 'PARTNER_ORGANIZER') = (scope_kind = 'TERRITORY'));
      create unique index uq_role_assignments_active on role_assignments
        (account_id, role, scope_kind, coalesce(scope_id, '00000000-0000-0000-0000-000000000000'),
          coalesce(territory_code, '')) where revoked_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from role_assignments where role = 'PARTNER_ORGANIZER';
      drop index uq_role_assignments_active;
      alter table role_assignments
        drop constraint ck_role_assignments_partner,
        drop constraint ck_role_assignments_territory,
        drop constraint ck_role_assignments_scope,
        drop constraint ck_role_assignments_role,
        drop column territory_code;
      alter table role_assignments
        add constraint ck_role_assignments_role check (role in ('ADMINISTRATOR', 'ORGANIZER', 'MODERATOR')),
        add constraint ck_role_assignments_scope check (scope_kind in ('PLATFORM', 'EDITION'));
      create unique index uq_role_assignments_active on role_assignments
        (account_id, role, scope_kind, coalesce(scope_id, '00000000-0000-0000-0000-000000000000'))
        where revoked_at is null;

      delete from territories where kind = 'DEPARTMENT';
      alter table territories drop constraint ck_territories_kind;
      alter table territories
        drop column parent_code,
        add constraint ck_territories_kind check (kind in ('REGION', 'OVERSEAS'));
    `);
  }
}
