/** A city as the whole world knows it; its names are in the languages' folders. */
export interface City {
  country: string; // ISO 3166-1 alpha-2
  latitude: number; // WGS 84, degrees
  longitude: number;
}

const TABLE = `
abu-dhabi AE 24.45 54.38|accra GH 5.6 -0.19|addis-ababa ET 9.03 38.74|algiers DZ 36.75 3.06|almaty KZ 43.24 76.95
amman JO 31.95 35.93|ankara TR 39.93 32.86|ashgabat TM 37.95 58.38|astana KZ 51.17 71.43|athens GR 37.98 23.73
baghdad IQ 33.31 44.37|baku AZ 40.41 49.87|bali ID -8.41 115.19|bamako ML 12.64 -8|bangkok TH 13.76 100.5
beijing CN 39.9 116.41|beirut LB 33.89 35.5|belgrade RS 44.79 20.45|berlin DE 52.52 13.4|bishkek KG 42.87 74.59
brasilia BR -15.79 -47.88|brussels BE 50.85 4.35|bucharest RO 44.43 26.1|budapest HU 47.5 19.04|buenos-aires AR -34.6 -58.38
cairo EG 30.04 31.24|canberra AU -35.28 149.13|caracas VE 10.48 -66.9|chengdu CN 30.57 104.07|copenhagen DK 55.68 12.57
dakar SN 14.72 -17.47|damascus SY 33.51 36.28|delhi IN 28.65 77.23|dhaka BD 23.81 90.41|doha QA 25.29 51.53
dubai AE 25.2 55.27|dublin IE 53.35 -6.26|dushanbe TJ 38.56 68.79|fortaleza BR -3.73 -38.53|geneva CH 46.2 6.14
goa IN 15.5 73.83|hague NL 52.08 4.31|hamburg DE 53.55 9.99|hangzhou CN 30.27 120.16|hanoi VN 21.03 105.85
harbin CN 45.8 126.53|havana CU 23.11 -82.37|helsinki FI 60.17 24.94|hong-kong HK 22.32 114.17|islamabad PK 33.68 73.05
istanbul TR 41.01 28.98|jakarta ID -6.21 106.85|jerusalem IL 31.77 35.21|johannesburg ZA -26.2 28.05|kabul AF 34.56 69.21
kathmandu NP 27.72 85.32|kazan RU 55.8 49.11|khabarovsk RU 48.48 135.08|khartoum SD 15.5 32.56|kinshasa CD -4.44 15.27
kuala-lumpur MY 3.14 101.69|kyiv UA 50.45 30.52|lisbon PT 38.72 -9.14|london GB 51.51 -0.13|madrid ES 40.42 -3.7
manila PH 14.6 120.98|mexico-city MX 19.43 -99.13|minsk BY 53.9 27.57|montreal CA 45.5 -73.57|moscow RU 55.76 37.62
mumbai IN 19.08 72.88|munich DE 48.14 11.58|nairobi KE -1.29 36.82|new-delhi IN 28.61 77.21|new-york US 40.71 -74.01
nice FR 43.7 7.27|oslo NO 59.91 10.75|ottawa CA 45.42 -75.7|paris FR 48.86 2.35|phnom-penh KH 11.56 104.92
prague CZ 50.08 14.44|pretoria ZA -25.75 28.19|pyongyang KP 39.03 125.75|qingdao CN 36.07 120.38|quebec-city CA 46.81 -71.21
quito EC -0.18 -78.47|rabat MA 34.02 -6.83|rio-de-janeiro BR -22.91 -43.17|riyadh SA 24.71 46.68|rome IT 41.9 12.5
saint-petersburg RU 59.93 30.34|samarkand UZ 39.65 66.96|san-francisco US 37.77 -122.42|sanya CN 18.25 109.51|seoul KR 37.57 126.98
shanghai CN 31.23 121.47|shenzhen CN 22.54 114.06|singapore SG 1.35 103.82|sochi RU 43.6 39.73|sofia BG 42.7 23.32
stockholm SE 59.33 18.07|strasbourg FR 48.57 7.75|sydney AU -33.87 151.21|taipei TW 25.03 121.57|tashkent UZ 41.3 69.24
tbilisi GE 41.72 44.83|tehran IR 35.69 51.39|tel-aviv IL 32.09 34.78|tianjin CN 39.13 117.2|tokyo JP 35.68 139.69
tripoli LY 32.89 13.19|tunis TN 36.81 10.18|ufa RU 54.74 55.97|ulaanbaatar MN 47.89 106.91|urumqi CN 43.83 87.62
vienna AT 48.21 16.37|vilnius LT 54.69 25.28|vladivostok RU 43.12 131.89|warsaw PL 52.23 21.01|washington US 38.91 -77.04
wuhan CN 30.59 114.31|xiamen CN 24.48 118.09|xian CN 34.34 108.94|yekaterinburg RU 56.84 60.61|yerevan AM 40.18 44.51
`;

/** Cities that news is made in, by id. Coordinates of the city's centre, from public geographic knowledge, to two decimals. */
export const cities: Readonly<Record<string, City>> = Object.fromEntries(
  TABLE.trim()
    .split(/[|\n]/)
    .map((row) => {
      const [id = "", country = "", latitude, longitude] = row.split(" ");
      return [id, {country, latitude: Number(latitude), longitude: Number(longitude)}];
    }),
);
