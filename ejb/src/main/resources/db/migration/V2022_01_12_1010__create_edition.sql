-- Editions with their windows, the delegating units, and the days that are not what their day of the week says.
CREATE TABLE edition (
  number     INTEGER      NOT NULL,
  name_zh    VARCHAR(200) NOT NULL,
  name_en    VARCHAR(200) NOT NULL,
  name_de    VARCHAR(200) NOT NULL,
  city_zh    VARCHAR(200) NOT NULL,
  city_en    VARCHAR(200) NOT NULL,
  city_de    VARCHAR(200) NOT NULL,
  mode       VARCHAR(20)  NOT NULL,
  time_zone  VARCHAR(50)  NOT NULL,
  starts_on  DATE         NOT NULL,
  ends_on    DATE         NOT NULL,
  version    BIGINT       NOT NULL,
  CONSTRAINT edition_pk PRIMARY KEY (number),
  CONSTRAINT edition_number_ck CHECK (number BETWEEN 1 AND 9999),
  CONSTRAINT edition_mode_ck CHECK (mode IN ('ON_SITE', 'HYBRID', 'ONLINE')),
  CONSTRAINT edition_dates_ck CHECK (ends_on >= starts_on)
);

CREATE TABLE edition_window (
  edition    INTEGER     NOT NULL,
  kind       VARCHAR(20) NOT NULL,
  opens_at   TIMESTAMPTZ NOT NULL,
  closes_at  TIMESTAMPTZ NOT NULL,
  CONSTRAINT edition_window_pk PRIMARY KEY (edition, kind),
  CONSTRAINT edition_window_edition_fk FOREIGN KEY (edition) REFERENCES edition (number),
  CONSTRAINT edition_window_kind_ck CHECK (kind IN ('NOMINATION', 'CONFIRMATION')),
  CONSTRAINT edition_window_period_ck CHECK (closes_at > opens_at)
);

-- Counts the references of each edition and sort of object.
CREATE TABLE reference_counter (
  edition  INTEGER    NOT NULL,
  letter   VARCHAR(1) NOT NULL,
  last     INTEGER    NOT NULL,
  CONSTRAINT reference_counter_pk PRIMARY KEY (edition, letter),
  CONSTRAINT reference_counter_edition_fk FOREIGN KEY (edition) REFERENCES edition (number)
);

CREATE TABLE delegating_unit (
  code        VARCHAR(20)  NOT NULL,
  kind        VARCHAR(40)  NOT NULL,
  iso_3166_2  VARCHAR(6),
  parent      VARCHAR(20),
  name_zh     VARCHAR(200) NOT NULL,
  name_en     VARCHAR(200) NOT NULL,
  name_de     VARCHAR(200) NOT NULL,
  version     BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT delegating_unit_pk PRIMARY KEY (code),
  CONSTRAINT delegating_unit_parent_fk FOREIGN KEY (parent) REFERENCES delegating_unit (code),
  CONSTRAINT delegating_unit_kind_ck CHECK (kind IN ('PROVINCE', 'MUNICIPALITY', 'AUTONOMOUS_REGION',
    'SPECIAL_ADMINISTRATIVE_REGION', 'SEPARATELY_PLANNED_CITY', 'CORPS', 'MINISTRY', 'CENTRAL_ENTERPRISES'))
);

INSERT INTO delegating_unit (code, kind, iso_3166_2, parent, name_zh, name_en, name_de)
VALUES
  ('CN-AH', 'PROVINCE', 'CN-AH', NULL, '安徽省', 'Anhui', 'Anhui'),
  ('CN-BJ', 'MUNICIPALITY', 'CN-BJ', NULL, '北京市', 'Beijing', 'Peking'),
  ('CN-CQ', 'MUNICIPALITY', 'CN-CQ', NULL, '重庆市', 'Chongqing', 'Chongqing'),
  ('CN-FJ', 'PROVINCE', 'CN-FJ', NULL, '福建省', 'Fujian', 'Fujian'),
  ('CN-GD', 'PROVINCE', 'CN-GD', NULL, '广东省', 'Guangdong', 'Guangdong'),
  ('CN-GS', 'PROVINCE', 'CN-GS', NULL, '甘肃省', 'Gansu', 'Gansu'),
  ('CN-GX', 'AUTONOMOUS_REGION', 'CN-GX', NULL, '广西壮族自治区', 'Guangxi Zhuang Autonomous Region', 'Autonomes Gebiet Guangxi der Zhuang'),
  ('CN-GZ', 'PROVINCE', 'CN-GZ', NULL, '贵州省', 'Guizhou', 'Guizhou'),
  ('CN-HA', 'PROVINCE', 'CN-HA', NULL, '河南省', 'Henan', 'Henan'),
  ('CN-HB', 'PROVINCE', 'CN-HB', NULL, '湖北省', 'Hubei', 'Hubei'),
  ('CN-HE', 'PROVINCE', 'CN-HE', NULL, '河北省', 'Hebei', 'Hebei'),
  ('CN-HI', 'PROVINCE', 'CN-HI', NULL, '海南省', 'Hainan', 'Hainan'),
  ('CN-HK', 'SPECIAL_ADMINISTRATIVE_REGION', 'CN-HK', NULL, '香港特别行政区', 'Hong Kong SAR', 'Sonderverwaltungszone Hongkong'),
  ('CN-HL', 'PROVINCE', 'CN-HL', NULL, '黑龙江省', 'Heilongjiang', 'Heilongjiang'),
  ('CN-HN', 'PROVINCE', 'CN-HN', NULL, '湖南省', 'Hunan', 'Hunan'),
  ('CN-JL', 'PROVINCE', 'CN-JL', NULL, '吉林省', 'Jilin', 'Jilin'),
  ('CN-JS', 'PROVINCE', 'CN-JS', NULL, '江苏省', 'Jiangsu', 'Jiangsu'),
  ('CN-JX', 'PROVINCE', 'CN-JX', NULL, '江西省', 'Jiangxi', 'Jiangxi'),
  ('CN-LN', 'PROVINCE', 'CN-LN', NULL, '辽宁省', 'Liaoning', 'Liaoning'),
  ('CN-MO', 'SPECIAL_ADMINISTRATIVE_REGION', 'CN-MO', NULL, '澳门特别行政区', 'Macao SAR', 'Sonderverwaltungszone Macau'),
  ('CN-NM', 'AUTONOMOUS_REGION', 'CN-NM', NULL, '内蒙古自治区', 'Inner Mongolia Autonomous Region', 'Autonomes Gebiet Innere Mongolei'),
  ('CN-NX', 'AUTONOMOUS_REGION', 'CN-NX', NULL, '宁夏回族自治区', 'Ningxia Hui Autonomous Region', 'Autonomes Gebiet Ningxia der Hui'),
  ('CN-QH', 'PROVINCE', 'CN-QH', NULL, '青海省', 'Qinghai', 'Qinghai'),
  ('CN-SC', 'PROVINCE', 'CN-SC', NULL, '四川省', 'Sichuan', 'Sichuan'),
  ('CN-SD', 'PROVINCE', 'CN-SD', NULL, '山东省', 'Shandong', 'Shandong'),
  ('CN-SH', 'MUNICIPALITY', 'CN-SH', NULL, '上海市', 'Shanghai', 'Shanghai'),
  ('CN-SN', 'PROVINCE', 'CN-SN', NULL, '陕西省', 'Shaanxi', 'Shaanxi'),
  ('CN-SX', 'PROVINCE', 'CN-SX', NULL, '山西省', 'Shanxi', 'Shanxi'),
  ('CN-TJ', 'MUNICIPALITY', 'CN-TJ', NULL, '天津市', 'Tianjin', 'Tianjin'),
  ('CN-TW', 'PROVINCE', 'CN-TW', NULL, '台湾省', 'Taiwan Province', 'Provinz Taiwan'),
  ('CN-XJ', 'AUTONOMOUS_REGION', 'CN-XJ', NULL, '新疆维吾尔自治区', 'Xinjiang Uygur Autonomous Region', 'Autonomes Gebiet Xinjiang der Uiguren'),
  ('CN-XZ', 'AUTONOMOUS_REGION', 'CN-XZ', NULL, '西藏自治区', 'Xizang Autonomous Region', 'Autonomes Gebiet Xizang'),
  ('CN-YN', 'PROVINCE', 'CN-YN', NULL, '云南省', 'Yunnan', 'Yunnan'),
  ('CN-ZJ', 'PROVINCE', 'CN-ZJ', NULL, '浙江省', 'Zhejiang', 'Zhejiang'),
  ('DALIAN', 'SEPARATELY_PLANNED_CITY', NULL, 'CN-LN', '大连市', 'Dalian', 'Dalian'),
  ('NINGBO', 'SEPARATELY_PLANNED_CITY', NULL, 'CN-ZJ', '宁波市', 'Ningbo', 'Ningbo'),
  ('XIAMEN', 'SEPARATELY_PLANNED_CITY', NULL, 'CN-FJ', '厦门市', 'Xiamen', 'Xiamen'),
  ('QINGDAO', 'SEPARATELY_PLANNED_CITY', NULL, 'CN-SD', '青岛市', 'Qingdao', 'Qingdao'),
  ('SHENZHEN', 'SEPARATELY_PLANNED_CITY', NULL, 'CN-GD', '深圳市', 'Shenzhen', 'Shenzhen'),
  ('XPCC', 'CORPS', NULL, NULL, '新疆生产建设兵团', 'Xinjiang Production and Construction Corps', 'Produktions- und Aufbaukorps Xinjiang'),
  ('MOST', 'MINISTRY', NULL, NULL, '科学技术部', 'Ministry of Science and Technology', 'Ministerium für Wissenschaft und Technologie'),
  ('SASAC', 'CENTRAL_ENTERPRISES', NULL, NULL, '国务院国有资产监督管理委员会', 'State-owned Assets Supervision and Administration Commission of the State Council', 'Kommission des Staatsrats zur Kontrolle und Verwaltung von Staatsvermögen');

CREATE TABLE working_day_exception (
  day      DATE         NOT NULL,
  kind     VARCHAR(20)  NOT NULL,
  name     VARCHAR(100) NOT NULL,
  version  BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT working_day_exception_pk PRIMARY KEY (day),
  CONSTRAINT working_day_exception_kind_ck CHECK (kind IN ('HOLIDAY', 'WORKING'))
);

INSERT INTO working_day_exception (day, kind, name)
VALUES
  ('2022-01-01', 'HOLIDAY', '元旦'),
  ('2022-01-02', 'HOLIDAY', '元旦'),
  ('2022-01-03', 'HOLIDAY', '元旦'),
  ('2022-01-29', 'WORKING', '调休'),
  ('2022-01-30', 'WORKING', '调休'),
  ('2022-01-31', 'HOLIDAY', '春节'),
  ('2022-02-01', 'HOLIDAY', '春节'),
  ('2022-02-02', 'HOLIDAY', '春节'),
  ('2022-02-03', 'HOLIDAY', '春节'),
  ('2022-02-04', 'HOLIDAY', '春节'),
  ('2022-02-05', 'HOLIDAY', '春节'),
  ('2022-02-06', 'HOLIDAY', '春节'),
  ('2022-04-02', 'WORKING', '调休'),
  ('2022-04-03', 'HOLIDAY', '清明节'),
  ('2022-04-04', 'HOLIDAY', '清明节'),
  ('2022-04-05', 'HOLIDAY', '清明节'),
  ('2022-04-24', 'WORKING', '调休'),
  ('2022-04-30', 'HOLIDAY', '劳动节'),
  ('2022-05-01', 'HOLIDAY', '劳动节'),
  ('2022-05-02', 'HOLIDAY', '劳动节'),
  ('2022-05-03', 'HOLIDAY', '劳动节'),
  ('2022-05-04', 'HOLIDAY', '劳动节'),
  ('2022-05-07', 'WORKING', '调休'),
  ('2022-06-03', 'HOLIDAY', '端午节'),
  ('2022-06-04', 'HOLIDAY', '端午节'),
  ('2022-06-05', 'HOLIDAY', '端午节'),
  ('2022-09-10', 'HOLIDAY', '中秋节'),
  ('2022-09-11', 'HOLIDAY', '中秋节'),
  ('2022-09-12', 'HOLIDAY', '中秋节'),
  ('2022-10-01', 'HOLIDAY', '国庆节'),
  ('2022-10-02', 'HOLIDAY', '国庆节'),
  ('2022-10-03', 'HOLIDAY', '国庆节'),
  ('2022-10-04', 'HOLIDAY', '国庆节'),
  ('2022-10-05', 'HOLIDAY', '国庆节'),
  ('2022-10-06', 'HOLIDAY', '国庆节'),
  ('2022-10-07', 'HOLIDAY', '国庆节'),
  ('2022-10-08', 'WORKING', '调休'),
  ('2022-10-09', 'WORKING', '调休');
